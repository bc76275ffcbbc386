/** Many times deeper than a household file; saving recurses, and would run out of stack. */
const deepest = 60;
/** More than fit into the largest file that is read. */
const mostValues = 10_000_000;

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Whether a value holds values in values deeper than any household does, or itself, or one value so many
 * times over that writing it down would not end. Goes level by level, each holder of a level once with
 * how often it stands there: what is looked for here is what recursion does not survive.
 */
export function isTooDeep(value: unknown): boolean {
  let level = new Map<object, number>(isHolder(value) ? [[value, 1]] : []);
  let values = 0;
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth === deepest) return true;
    const next = new Map<object, number>();
    for (const [holder, times] of level) {
      values += times;
      for (const item of Object.values(holder))
        if (isHolder(item)) next.set(item, (next.get(item) ?? 0) + times);
    }
    if (values > mostValues) return true;
    level = next;
  }
  return false;
}
