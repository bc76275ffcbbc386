import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentId } from '../domain/application';
import { failure, type Result, success } from '../domain/result';
import { type FormFont, type FormTemplate, loadFont, parseTemplate } from '../forms';

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

export type WardFormProblem = 'pdf-missing' | 'not-placed' | 'template-damaged' | 'other-document';

/**
 * A form of the ward the user brought: `WARD.pdf` with its template `WARD.template.json` beside it.
 * Whether the PDF is the one that was measured is checked when it is filled.
 */
export async function wardForm(
  file: string,
  document: DocumentId,
): Promise<Result<FormOnFile, WardFormProblem>> {
  const layout = await readFile(file).catch(() => null);
  if (layout === null) return failure('pdf-missing');
  const beside = file.replace(/\.pdf$/i, '.template.json');
  const json = await readFile(beside, 'utf8').catch(() => null);
  if (json === null) return failure('not-placed');
  const template = parseTemplate(jsonOrNull(json));
  if (!template.ok) return failure('template-damaged');
  return template.value.document === document
    ? success({ template: template.value, layout })
    : failure('other-document');
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
