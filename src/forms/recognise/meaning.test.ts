import { expect, test } from 'vitest';
import { meaningOf } from './meaning';

test.each([
  ['フリガナ', 'kana'],
  ['（ふりがな）', 'kana'],
  ['カナ氏名', 'kana'],
  ['氏　名', 'name'],
  ['① お名前（自署）', 'name'],
  ['氏名又は名称', 'name'],
  ['氏名（フリガナ）', 'name'],
  ['（氏）', 'name.family'],
  ['（名）', 'name.given'],
  ['児童氏名', 'childName'],
  ['お子さんのふりがな', 'childKana'],
  ['児童の生年月日', 'childBirthDate'],
  ['出産（予定）年月日', 'date'],
  ['現住所', 'address'],
  ['事業所等所在地', 'address'],
  ['ＴＥＬ（自宅）', 'phone'],
  ['日中の連絡先', 'phone'],
  ['電話番号（携帯）', 'mobile'],
  ['児童との続柄', 'relationship'],
  ['届出日', 'applicationDate'],
  ['⑦ 産前産後休業開始年月日', 'period.from'],
  ['個人番号（または基礎年金番号）', 'myNumber'],
  ['振込先金融機関名', 'bankName'],
  ['本・支店名', 'branchName'],
  ['口座名義人（カタカナ）', 'accountHolderKana'],
  ['口座名義人氏名', 'accountHolder'],
  ['交付請求額', 'amount'],
  ['名称・所在地', 'organization'],
  ['被保険者番号', 'other'],
])('%s means %s', (label, means) => {
  expect(meaningOf(label)?.means).toBe(means);
});

test.each([
  '住民票住所以外の居所',
  '電話番号を記入してください。',
  '配偶者の有無',
  '上記の者を代理人と定め、下記の権限を委任します。',
  '変更後',
])('%s asks for nothing', (words) => {
  expect(meaningOf(words)).toBeNull();
});

test.each([
  ['申請者住所', '申請者'],
  ['（委任者）所在地', '委任者'],
  ['被扶養配偶者の氏名', '被扶養配偶者'],
  ['委任者との続柄', null],
  ['住所', null],
])('%s is about %s', (label, person) => {
  expect(meaningOf(label)?.person).toBe(person);
});
