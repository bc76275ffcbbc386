import { sourceSentences } from '../copy/screens-results';
import { schemeOf } from '../domain/rules';
import type { Answer, Request } from './contract';
import { refused } from './desk';
import type { ProgramOptions } from './handlers';

/**
 * An address that may be given to the user's browser, as the parser writes it, or null: a page on the
 * web, reached safely, with nobody's name and no other port in it. Anything else could start a program.
 */
export function webAddress(text: string | null): string | null {
  const url = text !== null && URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.username === '' && url.password === '' && url.port === '';
  return url?.protocol === 'https:' && isPlain ? url.href : null;
}

/**
 * Shows a text of the ward in the user's own browser. The page names the text, never an address: only
 * what stands in the program's own rule files is ever opened.
 */
export async function openSource(
  { browse }: Pick<ProgramOptions, 'browse'>,
  { scheme, source }: Request<'openSource'>,
): Promise<Answer<'openSource'>> {
  const { sources } = schemeOf(scheme);
  const found = Object.hasOwn(sources, source) ? sources[source] : undefined;
  const address = webAddress(found?.url ?? null);
  if (address === null) return refused('no-such-source', [sourceSentences.noSuchSource]);
  try {
    await browse(address);
    return { ok: true, value: {} };
  } catch {
    return refused('not-shown', [sourceSentences.notOpened(address)]);
  }
}
