import { failure, type Result } from '../domain/result';
import type { AnswerKey, PageProblem } from '../forms';
import { readBytes } from '../store';
import type { ReadForm } from './ward-reader/reader';
import { openWardReader } from './ward-reader/reader';

export type InspectProblem = PageProblem | { readonly kind: 'missing' };

/** As the library has it: the forms of the ward have a few hundred kB. */
const largest = 20 * 1024 * 1024;

/** `forms inspect`: reads a PDF and finds where its answers go. */
export async function inspectForm(
  file: string,
  resources: string,
): Promise<Result<ReadForm, InspectProblem>> {
  const bytes = await readBytes(file, largest);
  if (!bytes.ok) {
    const tooLarge = bytes.error.kind === 'disk' && bytes.error.reason === 'too-large';
    return failure(tooLarge ? { kind: 'too-large', limit: largest } : { kind: 'missing' });
  }
  const reader = openWardReader(resources);
  try {
    return await reader.read(bytes.value);
  } finally {
    await reader.close();
  }
}

/** The keys a file of places is shared with; a bank book's own numbers are no part of them. */
const keyInJson = (key: AnswerKey): string =>
  key === 'postSymbol' || key === 'postNumber' ? 'other' : key;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * What `forms inspect --json` prints: pages from 1, boxes in points from the top left of the visible page.
 */
export const inspectJson = ({ form }: ReadForm) => ({
  pages: form.pages.map(({ page, width, height }) => ({
    page: page + 1,
    width: rounded(width),
    height: rounded(height),
  })),
  answers: form.answers.map(({ page, key, group, label, kind, box, confidence }) => ({
    page: page + 1,
    key: keyInJson(key),
    group,
    label,
    kind,
    box: box.map(rounded),
    confidence: rounded(confidence),
  })),
});
