/** Many times deeper than a household file; saving recurses, and would run out of stack. */
const deepest = 60;

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Whether a value holds values in values deeper than any household does, or itself. Goes level by level:
 * what is looked for here is what recursion does not survive.
 */
export function isTooDeep(value: unknown): boolean {
  let level = new Set<object>(isHolder(value) ? [value] : []);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth === deepest) return true;
    const next = new Set<object>();
    for (const holder of level)
      for (const item of Object.values(holder)) if (isHolder(item)) next.add(item);
    level = next;
  }
  return false;
}
