/**
 * A cell that a spreadsheet would run: it begins with a sign that starts a formula, in any width, after
 * whatever the spreadsheet passes over (spaces, tabs, line ends, invisible characters).
 */
const startsLive = (text: string): boolean => {
  const first = /^[\s\p{C}]*([^\s\p{C}])/u.exec(text)?.[1] ?? '';
  return /^[=+\-@\u2212]/.test(first.normalize('NFKC')) || /^[\t\r\n]/.test(text);
};

const guard = "'";

/** Live behind any number of guards: what `guarded` adds one to, and `unguarded` may take one from. */
const needsGuard = (text: string): boolean => startsLive(text.replace(/^'+/, ''));

/**
 * The text as a cell that is never live in Excel or LibreOffice: a name may well be `=cmd|…`, and the
 * file goes to other people. The guard is an apostrophe. A space or a tab does not do: programs pass
 * over them, or drop them when the table is saved again, and the formula is live at the next opening.
 * Quotes do not do: they only hold a cell together. An apostrophe stays in sight, says "text" to both
 * programs, and survives saving. A text that has one already gets another, so that `unguarded` gives
 * back exactly what was there.
 */
export const guarded = (text: string): string => (needsGuard(text) ? guard + text : text);

/** What `guarded` was given. An apostrophe before anything else is the cell's own. */
export const unguarded = (cell: string): string =>
  cell.startsWith(guard) && needsGuard(cell.slice(1)) ? cell.slice(1) : cell;
