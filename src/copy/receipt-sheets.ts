import type { Household, Paper } from '../domain/household';
import {
  lackingDays,
  type NumberedReceipt,
  type Proof,
  type ReceiptRange,
} from '../domain/receipts';
import type { ReceiptIndex, SheetWords } from '../forms';
import { childTitle } from './people';
import { dateText, monthText, shortDayText, yenText } from './quantities';

/** Why a receipt is not on the sheets. */
export type Apart = 'heic' | 'picture' | 'pdf' | 'missing' | 'damaged';

const why: Readonly<Record<Apart, string>> = {
  heic: 'HEIC の写真は、このソフトでは印刷できません',
  picture: '写真を表示できません(壊れているか、大きすぎます)',
  pdf: 'PDF を読めません(壊れているか、パスワードが付いているか、30ページを超えています)',
  missing: 'ファイルが見つかりません',
  damaged: 'ファイルの中身が、付けたときと違います',
};

export const apartText = (reason: Apart): string => `${why[reason]}。別に印刷してください。`;

export interface ApartReceipt {
  readonly number: number;
  readonly paper: Paper;
  readonly reason: Apart;
}

export const sheetWords: SheetWords = {
  stamp: (number, page, pages) =>
    pages === 1 ? `領収書 ${number}` : `領収書 ${number}(${page}/${pages})`,
  page: (page, pages) => `一覧 ${page}/${pages}`,
};

export const sheetsFileName = '領収書の一覧と写し';
const none = 'なし';

/** 「令和6年5月〜令和6年7月」 */
export function rangeText({ from, to }: Pick<ReceiptRange, 'from' | 'to'>): string {
  if (from === null && to === null) return 'すべての月';
  if (from !== null && from === to) return monthText(from);
  return `${from === null ? '' : monthText(from)}〜${to === null ? '' : monthText(to)}`;
}

/** Each number is that of a receipt; the file is named in the first of its rows. */
export function receiptIndex(
  household: Household,
  range: ReceiptRange,
  proofs: readonly Proof[],
  receipts: readonly NumberedReceipt[],
  apart: readonly ApartReceipt[],
): ReceiptIndex {
  const byDigest = new Map(receipts.map((one) => [one.paper.sha256, one]));
  const nameOf = (childId: string) => {
    const child = household.children.find(({ id }) => id === childId);
    return child ? childTitle(child, household) : childId;
  };
  const rows = proofs.map(({ booking, receipts: papers }) => {
    const numbered = papers.flatMap(({ sha256 }) => byDigest.get(sha256) ?? []);
    const files = numbered.map(({ number, paper, bookings }) =>
      bookings[0]?.id === booking.id ? paper.name : `${number} と同じ`,
    );
    return {
      number: numbered.map(({ number }) => number).join('、') || none,
      date: `${dateText(booking.date)}${shortDayText(booking.date).replace(/^[^(]*/, '')}`,
      child: nameOf(booking.childId),
      sitter: booking.sitter,
      fare: yenText(booking.transportPaid),
      copay: booking.copayPaid === null ? '' : yenText(booking.copayPaid),
      file: files.join('、') || '領収書なし',
    };
  });
  const sum = (of: (proof: Proof) => number) =>
    yenText(proofs.reduce((all, one) => all + of(one), 0));
  const lacking = lackingDays(proofs);
  return {
    title: '領収書の一覧',
    about: [
      [
        rangeText(range),
        range.childId === null ? 'お子さん全員' : nameOf(range.childId),
        `領収書 ${receipts.length}件`,
      ].join(' ・ '),
    ],
    headers: {
      number: '番号',
      date: '利用日',
      child: 'お子さん',
      sitter: 'シッター',
      fare: '交通費',
      copay: '利用料',
      file: 'ファイル',
    },
    rows,
    total: {
      date: '合計',
      fare: sum(({ booking }) => booking.transportPaid),
      copay: sum(({ booking }) => booking.copayPaid ?? 0),
    },
    notes: [
      ...apart.map(
        ({ number, paper, reason }) => `領収書 ${number}「${paper.name}」: ${apartText(reason)}`,
      ),
      ...(lacking.length > 0 ? [`領収書のない日: ${lacking.map(shortDayText).join('、')}`] : []),
    ],
  };
}
