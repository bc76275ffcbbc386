import type { GridBlock } from '../description';
import { cell, choices, digits, furigana, grid, group, label, row, text } from '../vocabulary';

const bankKinds = {
  bank: '銀行',
  shinkin: '信用金庫',
  'credit-union': '信用組合',
  other: 'その他',
} as const;

/** 振込先口座: the account the ward pays into. */
export const bankGrid: GridBlock = grid(
  [22, 76, 190, 62, 'rest'],
  row(
    36,
    group('振込先口座', 5),
    label('金融機関名'),
    cell([
      text('bank.bankStem', '金融機関名'),
      choices('bank.bankKind', '金融機関の種類', bankKinds, { perLine: 2, size: 8 }),
    ]),
    label('支店名'),
    cell([text('bank.branchName', '支店名')]),
  ),
  row(
    27,
    label(['金融機関コード']),
    cell([digits('bank.bankCode', '金融機関コード', 4)]),
    label('支店コード'),
    cell([digits('bank.branchCode', '支店コード', 3)]),
  ),
  row(
    27,
    label('預金種目'),
    cell([choices('bank.type', '預金種目', { ordinary: '普通', current: '当座' })]),
    label(['口座番号', '（右詰め）']),
    cell([digits('bank.number', '口座番号', 7)]),
  ),
  row(
    15,
    label('フリガナ', { dotted: true }),
    cell([furigana('bank.holderKana', '口座名義 フリガナ')], { span: 3, dotted: true }),
  ),
  row(27, label('口座名義'), cell([text('bank.holder', '口座名義', { size: 12 })], { span: 3 })),
);
