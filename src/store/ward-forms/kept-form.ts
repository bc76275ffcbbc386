import { type DocumentId, documentIds } from '../../domain/application';

/** A form of the ward that is kept: a PDF and where the answers of one document go on it. */
export interface KeptForm {
  /** `fee-invoice.<SHA-256>`: the only way the page can name it. */
  readonly id: string;
  readonly document: DocumentId;
  /** Of the ward's PDF. */
  readonly sha256: string;
}

/** `ready`: checked and used. `draft`: in the making, and never used. */
export type KeptState = 'ready' | 'draft';

export const keptId = ({ document, sha256 }: Omit<KeptForm, 'id'>): string =>
  `${document}.${sha256}`;

const shape = /^([a-z-]+)\.([0-9a-f]{64})$/;

/** The form an id names; null when it is not the id of one. */
export function keptFormOf(id: string): KeptForm | null {
  const [, document, sha256] = shape.exec(id) ?? [];
  return sha256 !== undefined && (documentIds as readonly string[]).includes(document ?? '')
    ? { id, document: document as DocumentId, sha256 }
    : null;
}

const endings: Readonly<Record<KeptState, string>> = { ready: '.json', draft: '.draft.json' };

export const templateFileName = (id: string, state: KeptState): string => `${id}${endings[state]}`;
export const pdfFileName = (sha256: string): string => `${sha256}.pdf`;

/** What a name in the folder is; null when this program did not give it. */
export function templateNamed(
  name: string,
): { readonly form: KeptForm; readonly state: KeptState } | null {
  for (const state of ['draft', 'ready'] as const) {
    if (!name.endsWith(endings[state])) continue;
    const form = keptFormOf(name.slice(0, -endings[state].length));
    if (form) return { form, state };
  }
  return null;
}
