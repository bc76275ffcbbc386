import type { DateProblem } from '../domain/calendar';
import { dateText } from './quantities';
import { type BookingFieldError, bookingFieldErrors } from './screens-usage';

/** What can be wrong with a field of 世帯とお子さん. */
export type EntryError =
  | DateProblem
  | { readonly kind: 'date-missing'; readonly what: string }
  | { readonly kind: 'not-kana'; readonly odd: string }
  | { readonly kind: 'not-bank-kana'; readonly odd: string }
  | { readonly kind: 'postal-code' }
  | { readonly kind: 'birth-order' }
  | { readonly kind: 'bank-code' }
  | { readonly kind: 'branch-code' }
  | { readonly kind: 'account-number' }
  | { readonly kind: 'post-symbol' }
  | { readonly kind: 'post-number' }
  | { readonly kind: 'unit-minutes' }
  | { readonly kind: 'choose'; readonly what: string }
  | { readonly kind: 'ends-before-start' }
  | { readonly kind: 'certifications-overlap' }
  | { readonly kind: 'municipality-missing' }
  | { readonly kind: 'fee-unreadable' }
  | { readonly kind: 'booking'; readonly error: BookingFieldError };

const boxNames = { year: '年', month: '月', day: '日' } as const;

/** What is wrong and what to do, in one or two sentences. */
export function entryErrorText(error: EntryError): string {
  switch (error.kind) {
    case 'box-empty':
      return `${boxNames[error.box]}が空です。年・月・日をすべて入れるか、すべて空にしてください。`;
    case 'box-unreadable':
      return error.box === 'year'
        ? `年「${error.text}」を読み取れません。「令和6」「R6」「2024」のように入力してください。`
        : `${boxNames[error.box]}「${error.text}」を読み取れません。数字で入力してください。`;
    case 'era-missing':
      return `年「${error.text}」だけでは年号がわかりません。「令和${error.text}」「平成${error.text}」か、西暦4けたで入力してください。`;
    case 'year-out-of-range':
      return `年「${error.text}」は、1900年から2100年までの間にありません。年をお確かめください。`;
    case 'no-such-month':
      return `${error.text}月はありません。1から12までで入力してください。`;
    case 'no-such-day':
      return `${error.month}月${error.day}日はありません。この年の${error.month}月は1日から${error.lastDay}日までです。`;
    case 'outside-era':
      return `この日は${error.era}ではなく、${dateText(error.date)}です。年をお確かめください。`;
    case 'date-missing':
      return `${error.what}を入力してください。`;
    case 'not-kana':
      return `フリガナに「${error.odd}」は使えません。ひらがなかカタカナで入力してください。`;
    case 'not-bank-kana':
      return `口座名義のカナに「${error.odd}」は使えません。ひらがな・カタカナ・英数字で入力してください。`;
    case 'postal-code':
      return '郵便番号を読み取れません。数字7けたで入力してください。例: 114-0002';
    case 'birth-order':
      return '第何子かを1以上の数字で入力してください。わからないときは空にします。';
    case 'bank-code':
      return '金融機関コードは、数字4けたで入力してください。わからないときは空にします。';
    case 'branch-code':
      return '支店コード(店番)は、数字3けたで入力してください。わからないときは空にします。';
    case 'account-number':
      return '口座番号は、数字7けたまでで入力してください。ゆうちょ銀行の8けたの「番号」は、下の「通帳の記号・番号から入れる」に入力します。';
    case 'post-symbol':
      return '記号は、1で始まり0で終わる数字5けたで入力してください。0で始まる口座(振替口座)のときは、記号と番号を空にして、支店コード(店番)と口座番号を入力します。';
    case 'post-number':
      return '番号は、1で終わる数字8けたまでで入力してください。わからないときは、記号と番号を空にします。';
    case 'unit-minutes':
      return '単位の分数は、1から60までの数字で入力してください。';
    case 'choose':
      return `${error.what}を選んでください。`;
    case 'ends-before-start':
      return '終わりの日が、始まりの日より前です。日付をお確かめください。';
    case 'certifications-overlap':
      return 'ほかの支給認定と期間が重なっています。重ならないように直してください。';
    case 'municipality-missing':
      return '住んでいた区市町村を入力してください。例: 東京都板橋区';
    case 'fee-unreadable':
      return '実支払額を読み取れません。円の数字を「2500」のように入力してください。領収書がまだないときは空にします。';
    case 'booking':
      return bookingFieldErrors[error.error];
    default:
      return error satisfies never;
  }
}
