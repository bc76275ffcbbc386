import { randomUUID } from 'node:crypto';
import path from 'node:path';
import {
  type Apart,
  type ApartReceipt,
  apartText,
  receiptIndex,
  sheetsFileName,
} from '../copy/receipt-sheets';
import { receiptSentences } from '../copy/receipts';
import { deskSentences } from '../copy/store';
import { parseCivilMonth } from '../domain/calendar';
import type { Household } from '../domain/household';
import {
  type NumberedReceipt,
  numberedReceipts,
  type Proof,
  provingOf,
  type ReceiptRange,
} from '../domain/receipts';
import { schemeOf } from '../domain/rules';
import { compute } from '../domain/subsidy';
import type { BoundReceipt } from '../forms';
import {
  codeOf,
  digestOf,
  freeName,
  makeFolder,
  papersFolder,
  pictureFault,
  readPaper,
  writeFileAtomically,
} from '../store';
import type { Answer, Request } from './contract';
import { checkedHousehold, type Desk, notWritten, refused } from './desk';
import type { ProgramOptions } from './handlers';
import type { ReceiptBinder } from './receipt-binder/binder';
import type { Noting } from './written-files';

interface Sheets {
  readonly handle: string;
  readonly household: Household;
  readonly range: ReceiptRange;
  readonly proofs: readonly Proof[];
  readonly receipts: readonly NumberedReceipt[];
  /** As the page drew them, by digest. */
  readonly pictures: Map<string, Uint8Array>;
  bound: Uint8Array | null;
}

/** All pictures of a year, drawn small, are far below this. */
const mostBytes = 300 * 1024 * 1024;
const noSheets = () => refused('no-sheets', [receiptSentences.noSheets]);

/** All receipts of some months as one PDF: the index, then each with its number. */
export function createReceiptSheets(
  { folder }: ProgramOptions,
  desk: Desk,
  binder: Pick<ReceiptBinder, 'canBind' | 'bind'>,
) {
  // The page prepares one at a time; what it left behind goes with the next.
  let current: { readonly id: string; readonly sheets: Sheets } | null = null;
  const sheetsOf = (id: string): Sheets | null => (current?.id === id ? current.sheets : null);

  /** What of a receipt goes on a sheet, or why nothing does. */
  async function contentOf(
    { handle, household, pictures }: Sheets,
    { paper }: NumberedReceipt,
  ): Promise<Pick<BoundReceipt, 'kind' | 'content'> | Apart> {
    const { sha256, type } = paper;
    if (type === 'heic') return 'heic';
    const file = desk.entryOf(handle)?.file ?? null;
    if (file === null || household.papers === undefined) return 'missing';
    const read = await readPaper(papersFolder(file, household.papers.folder), { sha256, type });
    if (!read.ok) return read.error === 'missing' ? 'missing' : 'damaged';
    if (type !== 'pdf') {
      const content = pictures.get(sha256);
      return content ? { kind: 'picture', content } : 'picture';
    }
    const fine = await binder.canBind(read.value);
    return fine ? { kind: 'pdf', content: read.value } : 'pdf';
  }

  return {
    /** Nothing of a household that is closed stays. */
    letGo(handle: string): void {
      if (current?.sheets.handle === handle) current = null;
    },

    async start(wanted: Request<'startReceiptSheets'>): Promise<Answer<'startReceiptSheets'>> {
      const { handle, childId } = wanted;
      if (desk.entryOf(handle) === null) return refused('not-open', [deskSentences.notOpen]);
      const checked = checkedHousehold(wanted.household);
      if (!checked.ok) return checked;
      const household = checked.value;
      const range = {
        childId,
        from: parseCivilMonth(wanted.from ?? ''),
        to: parseCivilMonth(wanted.to ?? ''),
      };
      const { assessments } = compute(household, schemeOf(household.scheme));
      const proofs = provingOf(household, range, assessments);
      const receipts = numberedReceipts(proofs);
      const id = randomUUID();
      const pictures = new Map<string, Uint8Array>();
      current = {
        id,
        sheets: { handle, household, range, proofs, receipts, pictures, bound: null },
      };
      const drawn = receipts.filter(({ paper }) => paper.type !== 'pdf' && paper.type !== 'heic');
      return {
        ok: true,
        value: {
          sheets: id,
          pictures: drawn.map(({ paper: { sha256, type } }) => ({ sha256, type })),
        },
      };
    },

    async picture(wanted: Request<'sendReceiptPicture'>): Promise<Answer<'sendReceiptPicture'>> {
      const { sheets: id, sha256, picture } = wanted;
      const sheets = sheetsOf(id);
      if (sheets === null) return noSheets();
      if (picture === null) return { ok: true, value: {} };
      const content = new Uint8Array(Buffer.from(picture, 'base64'));
      const held = [...sheets.pictures.values()].reduce((sum, one) => sum + one.length, 0);
      if (held + content.length > mostBytes)
        return refused('not-bound', [receiptSentences.notBound]);
      if (pictureFault('jpeg', content) === null) sheets.pictures.set(sha256, content);
      return { ok: true, value: {} };
    },

    async bind({ sheets: id }: Request<'bindReceipts'>): Promise<Answer<'bindReceipts'>> {
      const sheets = sheetsOf(id);
      if (sheets === null) return noSheets();
      const { household, range, proofs, receipts } = sheets;
      const bound: BoundReceipt[] = [];
      const apart: ApartReceipt[] = [];
      for (const receipt of receipts) {
        const { number, paper } = receipt;
        const found = await contentOf(sheets, receipt);
        if (typeof found === 'string') apart.push({ number, paper, reason: found });
        else bound.push({ number, ...found });
      }
      const index = receiptIndex(household, range, proofs, receipts, apart);
      const pdf = await binder.bind(bound, index);
      if (pdf === null) return refused('not-bound', [receiptSentences.notBound]);
      sheets.bound = pdf;
      return {
        ok: true,
        value: {
          pdf: Buffer.from(pdf).toString('base64'),
          receipts: bound.length,
          apart: apart.map(({ number, paper, reason }) => ({
            number,
            name: paper.name,
            sentence: apartText(reason),
          })),
        },
      };
    },

    async save(
      { sheets: id }: Request<'saveReceiptSheets'>,
      noting: (handle: string) => Noting,
    ): Promise<Answer<'saveReceiptSheets'>> {
      const sheets = sheetsOf(id);
      if (sheets?.bound == null) return noSheets();
      try {
        await makeFolder(folder);
        const file = await freeName(folder, sheetsFileName, '.pdf');
        noting(sheets.handle)(folder, { name: file, sha256: digestOf(sheets.bound) });
        await writeFileAtomically(path.join(folder, file), sheets.bound);
        return { ok: true, value: { folder, file } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    async drop({ sheets: id }: Request<'dropReceiptSheets'>): Promise<Answer<'dropReceiptSheets'>> {
      if (sheetsOf(id)) current = null;
      return { ok: true, value: {} };
    },
  };
}
