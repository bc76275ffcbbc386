import type { DocumentId } from '../../domain/application';
import type { Box } from '../template/schema';

/** What an answer means, the same words for every form. `other`: a place to write in, its meaning unknown. */
export const answerKeys = [
  'name',
  'name.family',
  'name.given',
  'kana',
  'kana.family',
  'kana.given',
  'postalCode',
  'address',
  'phone',
  'mobile',
  'email',
  'birthDate',
  'birthDate.year',
  'birthDate.month',
  'birthDate.day',
  'sex',
  'relationship',
  'applicationDate',
  'applicationDate.year',
  'applicationDate.month',
  'applicationDate.day',
  'myNumber',
  'bankName',
  'branchName',
  'bankCode',
  'branchCode',
  'accountType',
  'accountNumber',
  'accountHolder',
  'accountHolderKana',
  'postSymbol',
  'postNumber',
  'childName',
  'childKana',
  'childBirthDate',
  'childBirthDate.year',
  'childBirthDate.month',
  'childBirthDate.day',
  'period.from',
  'period.from.year',
  'period.from.month',
  'period.from.day',
  'period.to',
  'period.to.year',
  'period.to.month',
  'period.to.day',
  'usageDate',
  'usageStart',
  'usageEnd',
  'usageHours',
  'usageMinutes',
  'amount',
  'total',
  'fiscalYear',
  'claimYear',
  'claimMonth',
  'organization',
  'other',
] as const;
export type AnswerKey = (typeof answerKeys)[number];

/** A place to write in, found on a page, and what it seems to be for. */
export interface Recognised {
  /** From 0. */
  readonly page: number;
  readonly key: AnswerKey;
  /** Whose answer it is, in the form's own word: 申請者, 児童, 委任者. Null where the form names nobody. */
  readonly group: string | null;
  /** The printed words it was found by; empty when there are none. */
  readonly label: string;
  /** `comb`: one box a digit; `choice`: printed words to circle or to tick. */
  readonly kind: 'text' | 'multiline' | 'comb' | 'choice' | 'date';
  /** The empty area a person writes in, without the printed words. */
  readonly box: Box;
  /** Of a comb its cells, of a choice its options, of a text its separate blanks. */
  readonly parts: readonly Part[];
  /** In a table: the number of the row from 1, `sum` of the rows, `grand` of several sums. */
  readonly row: number | 'sum' | 'grand' | null;
  /** Name of the field of the PDF's own form (AcroForm). */
  readonly field: string | null;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: Reason;
}

export interface Part {
  readonly box: Box;
  /** The printed option of a choice: 男, 普通, 銀行. */
  readonly option: string | null;
}

/** How an answer was found. */
export type Reason =
  /** The words stand left of it, above it, or in the same cell. */
  | {
      readonly kind: 'label';
      readonly where: 'left' | 'above' | 'inside' | 'right';
      readonly words: string;
    }
  /** Column of a table with this heading. */
  | { readonly kind: 'column'; readonly words: string }
  /** Between the printed 年 月 日, 時間, 分 or 円. */
  | { readonly kind: 'unit'; readonly unit: string; readonly words: string }
  /** A field of the PDF's own form, by the words beside it or by its own description. */
  | { readonly kind: 'field'; readonly name: string; readonly words: string }
  /** A place to write in whose words this program does not know. */
  | { readonly kind: 'unknown-words'; readonly words: string };

/** What a file holds. */
export interface RecognisedForm {
  readonly pages: readonly {
    readonly page: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly answers: readonly Recognised[];
  /** Which document of the scheme it seems to be; null when it is none of them. */
  readonly document: { readonly id: DocumentId; readonly confidence: number } | null;
  /** As printed at the top; null when nothing looks like one. */
  readonly title: string | null;
  /** The fiscal year printed with the title; null where the form names none. */
  readonly fiscalYear: number | null;
  /** `scan`: pictures without text. `outlines`: letters as shapes. Both are placed by hand. */
  readonly text: 'text' | 'scan' | 'outlines' | 'empty';
}
