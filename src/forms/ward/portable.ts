import { failure, type Result, success } from '../../domain/result';
import { parseTemplate } from '../template/parse';
import type { FormTemplate } from '../template/schema';
import { isDocumentId } from './check';

/** What a template is called on its way to another computer. */
export const templateExtension = '.sitterform';
/** Templates have a few dozen kB. */
export const largestTemplate = 2 * 1024 * 1024;

/** Why a file with a template is not taken in. */
export type PortableProblem =
  | { readonly kind: 'not-a-template' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large' }
  /** Its maker had not finished: some boxes are not confirmed. */
  | { readonly kind: 'unfinished' };

/**
 * A template as a file for another computer: where the answers go on one exact PDF, and nothing else.
 * Neither the ward's bytes nor anything of a household is in a template.
 */
export const portableText = (template: FormTemplate): string =>
  `${JSON.stringify(template, null, 2)}\n`;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** A template that came as a file. Whether it fits the PDF at hand is for `checkWardTemplate` to say. */
export function fromPortable(text: string): Result<FormTemplate, PortableProblem> {
  if (text.length > largestTemplate) return failure({ kind: 'too-large' });
  const json = jsonOf(text.replace(/^\uFEFF/, ''));
  const { format, version } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== 'sitter-hojo/template') return failure({ kind: 'not-a-template' });
  if (typeof version === 'number' && version > 1) return failure({ kind: 'newer', version });
  const parsed = parseTemplate(json);
  if (!parsed.ok || !isDocumentId(parsed.value.document)) return failure({ kind: 'damaged' });
  return (parsed.value.unconfirmed ?? []).length > 0
    ? failure({ kind: 'unfinished' })
    : success(parsed.value);
}
