import type { EntryError } from '../../../../copy/screens-family-errors';
import type { AskedAnswer } from '../../../../domain/application';
import type { Household } from '../../../../domain/household';
import type { Result } from '../../../../domain/result';

/** What stands in the fields of a page, by name; a date has three (`birthDate.year` …). */
export type Fields = Readonly<Record<string, string>>;
export type FieldErrors = Readonly<Record<string, EntryError>>;

interface Shared {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What it is needed for. */
  readonly need?: AskedAnswer;
  /** Asked only when this holds. */
  readonly when?: (fields: Fields) => boolean;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

/** One thing a page asks. */
export type Input =
  | (Shared & { readonly kind: 'text'; readonly width?: 'short' | 'normal' | 'wide' })
  | (Shared & { readonly kind: 'digits' })
  | (Shared & { readonly kind: 'kana' })
  | (Shared & { readonly kind: 'bank-kana' })
  | (Shared & { readonly kind: 'phone' })
  | (Shared & { readonly kind: 'email' })
  | (Shared & { readonly kind: 'date' })
  | (Shared & { readonly kind: 'choice'; readonly options: readonly Choice[] })
  /** One of many, in a list that opens. */
  | (Shared & { readonly kind: 'select'; readonly options: readonly Choice[] })
  | (Shared & { readonly kind: 'flag' })
  /** Fills `address` on the same page. */
  | (Shared & { readonly kind: 'postal-code' })
  /** `bankName`, `bankCode`, `branchName` and `branchCode` of the same page. */
  | (Shared & { readonly kind: 'bank' })
  /** `postSymbol` and `postNumber`, which fill the branch and the number of the same page. */
  | (Shared & { readonly kind: 'post-bank' })
  /** A button that fills fields from what the household knows. */
  | (Shared & { readonly kind: 'take'; readonly fields: Fields });

/** One page of 世帯とお子さん: what it asks, what stands there now, and what comes of it. */
export interface EntryPage {
  /** `children/c1/birth`: the page's place, and the name of its draft. */
  readonly key: string;
  /** Whose page it is, above its title. */
  readonly group: string;
  readonly title: string;
  readonly lead?: string;
  readonly inputs: readonly Input[];
  /** Without an answer it is passed over only by 「あとで入力する」. */
  readonly asksAnswer?: boolean;
  /** It makes something new: taken over as it stands, also where nothing is typed. */
  readonly makes?: boolean;
  /** As the household says. */
  readonly initial: Fields;
  readonly read: (fields: Fields) => Result<Household, FieldErrors>;
}
