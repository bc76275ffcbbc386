import { type ComponentType, createElement, lazy, useState } from 'react';

/**
 * A screen that comes in a file of its own, fetched ahead. Once it is there it is drawn at once, like any
 * other: a key may lead into one of its fields, and what is typed next must find it.
 */
export function ahead<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let there: ComponentType<Props> | null = null;
  const fetched = async () => {
    there = await load();
    return there;
  };
  const Later = lazy(async () => ({ default: await fetched() })) as unknown as ComponentType<Props>;
  return {
    /** Settles when it is there. */
    fetch: (): Promise<unknown> => fetched(),
    Screen: (props: Props) => {
      // One choice as long as it is drawn: another one would begin anew.
      const [Now] = useState<ComponentType<Props>>(() => there ?? Later);
      return createElement(Now, props);
    },
  };
}
