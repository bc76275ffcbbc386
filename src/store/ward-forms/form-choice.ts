import { type DocumentId, documentIds } from '../../domain/application';
import { readSetting, writeSetting } from '../setting';

/** The documents filled on the reference layout although a form of the ward is kept: the user's word. */
export async function documentsOnReference(dataFolder: string): Promise<readonly DocumentId[]> {
  const value = await readSetting(dataFolder, '様式');
  const { reference } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Array.isArray(reference) ? documentIds.filter((id) => reference.includes(id)) : [];
}

/** Rejects when the folder cannot be written. */
export async function chooseReference(
  dataFolder: string,
  document: DocumentId,
  on: boolean,
): Promise<void> {
  const before = (await documentsOnReference(dataFolder)).filter((id) => id !== document);
  const reference = on ? [...before, document] : before;
  await writeSetting(dataFolder, '様式', { reference });
}
