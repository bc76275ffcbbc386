import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentId } from '../domain/application';
import { failure, type Result, success } from '../domain/result';
import { type FormFont, type FormTemplate, loadFont, parseTemplate } from '../forms';
import { type ReadProblem, readBytes } from '../store';

/** A template with the exact bytes it was measured on. */
export interface FormOnFile {
  readonly template: FormTemplate;
  readonly layout: Uint8Array;
}

/** The forms and the font that ship with the program, each read once. */
export interface Library {
  readonly font: () => Promise<FormFont>;
  /** Throws when the program's own files are damaged. */
  readonly form: (document: DocumentId) => Promise<FormOnFile>;
}

function once<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

/** @param resources the folder that holds `forms/` and `resources/` */
export function openLibrary(resources: string): Library {
  const font = once(async (file: string) =>
    loadFont(await readFile(path.join(resources, 'resources', 'fonts', file))),
  );
  const form = once(async (document: DocumentId): Promise<FormOnFile> => {
    const folder = path.join(resources, 'forms', document);
    const [json, layout] = await Promise.all([
      readFile(path.join(folder, 'template.json'), 'utf8'),
      readFile(path.join(folder, 'layout.pdf')),
    ]);
    const template = parseTemplate(JSON.parse(json));
    if (!template.ok) throw new Error(`damaged template ${document}`);
    return { template: template.value, layout };
  });
  return { font: () => font('NotoSansJP-Regular.ttf'), form };
}

export type WardFormProblem =
  | 'pdf-missing'
  | 'pdf-too-large'
  | 'not-placed'
  | 'template-damaged'
  | 'other-document';

/** The forms of the ward have a few hundred kB, templates a few dozen. */
const largestLayout = 20 * 1024 * 1024;
const largestTemplate = 2 * 1024 * 1024;

const problemOf = (
  problem: ReadProblem,
  missing: WardFormProblem,
  tooLarge: WardFormProblem,
): WardFormProblem =>
  problem.kind === 'disk' && problem.reason === 'too-large' ? tooLarge : missing;

/**
 * A form of the ward the user brought: `WARD.pdf` with its template `WARD.template.json` beside it.
 * Whether the PDF is the one that was measured is checked when it is filled.
 */
export async function wardForm(
  file: string,
  document: DocumentId,
): Promise<Result<FormOnFile, WardFormProblem>> {
  const layout = await readBytes(file, largestLayout);
  if (!layout.ok) return failure(problemOf(layout.error, 'pdf-missing', 'pdf-too-large'));
  const beside = `${file.replace(/\.pdf$/i, '')}.template.json`;
  const json = await readBytes(beside, largestTemplate);
  if (!json.ok) return failure(problemOf(json.error, 'not-placed', 'template-damaged'));
  const template = parseTemplate(jsonOrNull(Buffer.from(json.value).toString('utf8')));
  if (!template.ok) return failure('template-damaged');
  return template.value.document === document
    ? success({ template: template.value, layout: layout.value })
    : failure('other-document');
}

export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
