'use strict';
const proving = 'src/domain/receipts/proving.ts';
const cases = (title) => ({
  file: 'src/domain/receipts/proving.test.ts',
  title: `receipts ${title}`,
});

/** Which bookings lack a receipt: K14, K-papers-transport, K-papers-fee. */
module.exports = [
  {
    rule: 'K-papers-transport 1円でも領収書が要る',
    file: proving,
    find: 'transportPaid > 0',
    replace: 'transportPaid > 1',
    test: cases('3 交通費が1円でも要る'),
  },
  {
    rule: 'K-papers-transport 0円なら要らない',
    file: proving,
    find: 'transportPaid > 0',
    replace: 'transportPaid >= 0',
    test: cases('4 交通費0円 利用料が未入力なら まだ要らない'),
  },
  {
    rule: 'K-papers-fee 1円でも領収書が要る',
    file: proving,
    find: '(copayPaid ?? 0) > 0',
    replace: '(copayPaid ?? 0) > 1',
    test: cases('6 利用料が1円でも要る'),
  },
  {
    rule: 'K-papers-fee 0円なら要らない',
    file: proving,
    find: '(copayPaid ?? 0) > 0',
    replace: '(copayPaid ?? -1) >= 0',
    test: cases('7 利用料0円なら要らない'),
  },
  {
    rule: 'K14 キャンセルは数えない',
    file: proving,
    find: 'cancelled === null && (transportPaid',
    replace: 'true && (transportPaid',
    test: cases('9 お子さんの体調不良でキャンセル(区の公表なし 数えない)'),
  },
  {
    rule: 'K15 対象の時間がない利用は請求しない',
    file: proving,
    find: 'one.covered > 0',
    replace: 'one.covered >= 0',
    test: cases('11 対象の時間がない利用の交通費は請求しない'),
  },
  {
    rule: 'K-papers-transport シッターの名前',
    file: proving,
    find: "booking.sitter.trim() === ''",
    replace: "booking.sitter === ''",
    test: cases('13 シッター名が空白だけ 領収書もない'),
  },
  {
    rule: 'K-papers-fee 支払金額',
    file: proving,
    find: 'receipts.length > 0)\n    untold',
    replace: 'receipts.length > 1)\n    untold',
    test: cases('14 領収書があり 金額が未入力'),
  },
  {
    rule: '一覧にない領収書は証明にならない',
    file: proving,
    find: 'byDigest.get(sha256) ?? []',
    replace: "byDigest.get(sha256) ?? { sha256, type: 'pdf', name: '' }",
    test: cases('16 領収書の名前だけあり ファイルの一覧にない'),
  },
];
