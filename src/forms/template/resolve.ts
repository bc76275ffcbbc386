/** What a form model holds at the end of a path. */
export type Answer = string | number | boolean | null | readonly unknown[];

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : null;

/**
 * The answer at a path (`applicant.name`, `children.0.name`; `''` is the value itself). Null as soon as
 * a part of the path is null or absent: what is not known stays empty on the form.
 */
export function answerAt(model: unknown, path: string): Answer {
  const keys = path === '' ? [] : path.split('.');
  const value = keys.reduce<unknown>(step, model);
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return Array.isArray(value) ? value : null;
  }
}

/** Nothing to write: not known, or an empty text. */
export const isEmpty = (answer: Answer): boolean =>
  answer === null || answer === '' || (Array.isArray(answer) && answer.length === 0);
