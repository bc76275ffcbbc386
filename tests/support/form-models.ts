import type {
  ChildAnswers,
  FormModel,
  PersonAnswers,
  TemporaryCareRowAnswers,
  UsageRow,
} from '../../src/domain/application';
import type { CivilDate } from '../../src/domain/calendar';
import { yen } from '../../src/domain/quantities';

const date = (text: string) => text as CivilDate;

/** 90 characters: longer than any cell of any form. */
export const longAddress =
  '東京都北区王子本町一丁目１５番２２号アーバンレジデンス王子本町パークサイドヒルズ' +
  'ノースタワー弐番館１２０３号室（髙橋方）';
const padded = (text: string, length: number) =>
  text + '王子本町一丁目王子駅前'.repeat(9).slice(0, Math.max(0, length - [...text].length));
export const ninetyCharacters = padded(longAddress, 90);

const applicant: PersonAnswers = {
  name: '髙橋　𠮷﨑 真由美',
  nameKana: 'たかはし　ﾖｼｻﾞｷ ﾏﾕﾐ',
  birthDate: date('1988-12-31'),
  postalCode: '114-0002',
  address: ninetyCharacters,
  phone: '090-1234-5678',
  email: 'mayumi.takahashi+kita-ward@mail.example.jp',
  relationship: '母',
};

const child = (id: string, name: string): ChildAnswers => ({
  id,
  name,
  nameKana: 'タカハシ ハナコー',
  birthDate: date('2019-05-01'),
  birthOrder: 2,
  certificationNumber: '0012345678',
  certificationFrom: date('2024-04-01'),
  certificationTo: date('2025-03-31'),
  careNeed: 'standard',
  route: 'leave-completed',
  returnedOn: date('2024-04-15'),
  firstUse: date('2024-05-07'),
  providers:
    '株式会社キッズライン、ポピンズシッター株式会社、（株）ベビーシッターのはぐくみ～東京～',
});

const usageRow = (index: number): UsageRow => ({
  date: `5/${(index % 31) + 1}(火)`,
  start: '08:00',
  end: '18:00',
  sitter: index % 3 === 0 ? '佐々木 寿々花（ささき すずか）' : '鈴木 一郎',
  provider: '株式会社キッズライン',
  used: '10:00',
  covered: '10:00',
  copay: index % 5 === 0 ? '未受領' : '1,500',
  fare: '1,040',
  ticketCode: 'ABCD-1234-EFGH',
  remark:
    index % 7 === 0
      ? '保育時間外のうち、他の助成と重なる20分は対象になりません（同じ時間に2件の利用があるため）'
      : '対象外 20分',
});

const temporaryCareRow = (index: number): TemporaryCareRowAnswers => ({
  day: String((index % 31) + 1),
  dayStart: index % 4 === 3 ? '' : '10:30',
  dayEnd: index % 4 === 3 ? '' : '22:00',
  dayHours: index % 4 === 3 ? '' : '11',
  dayMinutes: index % 4 === 3 ? '' : '30',
  nightStart: index % 3 === 0 ? '' : '22:00',
  nightEnd: index % 3 === 0 ? '' : '0:45',
  nightHours: index % 3 === 0 ? '' : '2',
  nightMinutes: index % 3 === 0 ? '' : '45',
  paid: index % 7 === 6 ? '' : '1,234,567',
});

const temporaryCareSums = {
  dayHours: '1,234',
  dayMinutes: '59',
  nightHours: '123',
  nightMinutes: '09',
  paidYen: yen(12_345_678),
};

const temporaryCareSection = (month: number, rows: number) => ({
  year: '6',
  month: String(month),
  rows: Array.from({ length: rows }, (_, index) => temporaryCareRow(index)),
  sums: temporaryCareSums,
});

/** Every answer known, names with rare kanji, an address of 90 characters, more rows than fit. */
export const maximalModel: FormModel = {
  filingDate: date('2024-10-03'),
  fiscalYear: 2024,
  fiscalYearName: '令和6年度',
  applicant,
  spouse: {
    ...applicant,
    name: '髙橋 太郎',
    birthDate: date('1989-01-08'),
    relationship: '父',
  },
  parent: {
    ...applicant,
    role: 'applicant',
    baseDate: date('2024-01-01'),
    incomeYear: '令和5年',
  },
  child: child('c1', '髙橋 花子'),
  children: ['髙橋 花子', '髙橋 次郎', '髙橋 三奈', '髙橋 四季', '髙橋 五月'].map((name, index) =>
    child(`c${index + 1}`, name),
  ),
  bank: {
    bankStem: '城北',
    bankName: '城北信用金庫',
    bankKind: 'shinkin',
    bankCode: '1351',
    branchName: '王子駅前',
    branchCode: '001',
    type: 'ordinary',
    number: '0012345',
    holder: '髙橋 真由美',
    holderKana: 'タカハシ マユミ',
  },
  delegate: {
    name: '髙橋 太郎',
    address: ninetyCharacters,
    birthDate: date('1989-01-08'),
    phone: '080-9876-5432',
  },
  claim: {
    subsidy: 'fee',
    from: date('2024-04-01'),
    to: date('2024-09-30'),
    rows: Array.from({ length: 14 }, (_, index) => ({
      month: `令和6年${(index % 12) + 1}月`,
      days: 20,
      hours: '187時間00分',
      paidYen: yen(1_234_567),
      claimYen: yen(index === 0 ? 0 : 128_000),
    })),
    totalDays: 280,
    totalHours: '2,618時間00分',
    totalPaidYen: yen(17_283_938),
    totalClaimYen: yen(1_664_000),
  },
  usage: {
    month: '令和6年5月',
    rows: Array.from({ length: 50 }, (_, index) => usageRow(index)),
    totals: { ...usageRow(1), used: '500:00', covered: '498:20', copay: '75,000', fare: '52,000' },
    notes: [
      '利用者負担額 75,000円 ＝ 領収書のある 40 回の合計 60,000円 ＋ 未受領の 10 回 15,000円',
      '交通費は 1 日 3,000 円までを数えています。',
    ],
  },
  statement: {
    period: '令和6年4月〜令和6年9月',
    lines: [
      {
        kind: 'note' as const,
        item: 'この計算書は、領収書と助成券の記録から計算したもので、区の決定額とは異なることがあります。',
        amount: '',
        reason: '',
      },
      ...Array.from({ length: 60 }, (_, index) => [
        { kind: 'month' as const, item: `令和6年${(index % 12) + 1}月`, amount: '', reason: '' },
        {
          kind: 'figure' as const,
          item: '利用料補助',
          amount: '128,000円',
          reason:
            '対象 187時間00分 × 150円 ＝ 28,050円（上限 2,500円/時間のうち利用者負担額 150円）',
        },
      ]).flat(),
    ],
  },
  coverSheet: {
    round: '令和6年度 第10回',
    months: '令和6年10月〜令和7年12月',
    window: '令和6年10月10日〜令和6年12月28日(消印有効)',
    subsidies: '交通費補助・利用料補助',
    children: '髙橋 さくら、𠮷﨑 陽翔、髙橋 美咲、髙橋 健太郎',
    source: '区の公表なし・入力された値(出典: 窓口で聞いた、令和6年度の利用案内の3ページ)',
    lines: Array.from({ length: 45 }, (_, index) => ({
      kind: index % 9 === 0 ? 'heading' : index % 4 === 3 ? 'note' : 'paper',
      paper:
        index % 9 === 0
          ? '■ 申請に必要な書類'
          : '交通費補助金 交付請求書兼口座振替依頼書(令和6年度)',
      reason: index % 9 === 0 || index % 4 === 3 ? '' : '交付申請書と一緒に出すため、必要です。',
      ours: index % 9 === 0 || index % 4 === 3 ? '' : '済',
      office: index % 9 === 0 || index % 4 === 3 ? '' : '□',
    })),
  },
  temporaryCare: {
    year: '6',
    sections: [20, 20, 1, 15].map((rows, index) => temporaryCareSection(index + 9, rows)),
    totals: temporaryCareSums,
    dayHours: 1234,
    nightHours: 123,
    baseYen: yen(3_515_500),
    claimYen: yen(3_515_500),
    hoursUsed: 1357,
    notes: Array.from(
      { length: 9 },
      () =>
        '補助基準額(B): 日中1,234時間 × 2,500円 + 夜間123時間 × 3,500円 = 3,515,500円(60分未満は申請ごと',
    ),
  },
};

const unknownPerson: PersonAnswers = {
  name: null,
  nameKana: null,
  birthDate: null,
  postalCode: null,
  address: null,
  phone: null,
  email: null,
  relationship: null,
};

/** Nothing known but the day of filing. */
export const minimalModel: FormModel = {
  filingDate: date('2024-10-03'),
  fiscalYear: null,
  fiscalYearName: null,
  applicant: unknownPerson,
  spouse: null,
  parent: null,
  child: null,
  children: [],
  bank: null,
  delegate: null,
  claim: null,
  usage: null,
  statement: null,
  temporaryCare: null,
  coverSheet: null,
};

/** An ordinary household: short answers, everything on its page. */
export const typicalModel: FormModel = {
  ...maximalModel,
  applicant: {
    ...applicant,
    name: '髙橋 真由美',
    nameKana: 'タカハシ マユミ',
    address: '東京都北区王子本町1-15-22 メゾン王子203',
    email: 'mayumi@example.jp',
  },
  child: { ...child('c1', '髙橋 花子'), providers: '株式会社キッズライン' },
  children: maximalModel.children.slice(0, 2),
  temporaryCare: maximalModel.temporaryCare && {
    ...maximalModel.temporaryCare,
    sections: [temporaryCareSection(4, 9)],
    notes: maximalModel.temporaryCare.notes.slice(0, 4),
  },
  claim: maximalModel.claim && { ...maximalModel.claim, rows: maximalModel.claim.rows.slice(0, 6) },
  usage: maximalModel.usage && { ...maximalModel.usage, rows: maximalModel.usage.rows.slice(1, 3) },
  statement: maximalModel.statement && {
    ...maximalModel.statement,
    lines: maximalModel.statement.lines.slice(0, 24),
  },
};
