import { type Command, commandNames, type Handlers } from '../../../src/app';

/** A program that answers `start` and fails everything else; `parts` replaces some of it. */
export function handlersWith(parts: Partial<Handlers> = {}): Handlers {
  const failing = async () => ({
    ok: false as const,
    error: { code: 'not-here', sentence: 'ありません。' },
  });
  const others = Object.fromEntries(commandNames.map((name: Command) => [name, failing]));
  const start: Handlers['start'] = async () => ({
    ok: true,
    value: {
      version: '1',
      today: '2026-11-22',
      folder: '/data',
      households: [],
      openId: null,
      last: null,
      display: { counter: false, textSize: 100 },
    },
  });
  return { ...(others as unknown as Handlers), start, ...parts };
}
