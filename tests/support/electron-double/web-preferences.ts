import { readFileSync } from 'node:fs';
import path from 'node:path';

export type Preferences = Readonly<Record<string, unknown>>;

const declarations = path.join('node_modules', 'electron', 'electron.d.ts');

/**
 * Electron's own defaults, read from the declarations of the very version that is used: a default
 * that changes there changes here.
 */
export function documentedDefaults(): Preferences {
  const text = readFileSync(declarations, 'utf8');
  const start = text.indexOf('interface WebPreferences {');
  const body = text.slice(start, text.indexOf('\n  }\n', start));
  const entry = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(\w+)\?:/g;
  return Object.fromEntries(
    [...body.matchAll(entry)].flatMap(([, comment = '', name = '']) => {
      const said = /Default(?:s to| is) `(true|false)`/.exec(comment.replace(/\s*\*\s+/g, ' '));
      return said ? [[name, said[1] === 'true']] : [];
    }),
  );
}

export const effectivePreferences = (given: Preferences): Preferences => ({
  ...documentedDefaults(),
  ...given,
});
