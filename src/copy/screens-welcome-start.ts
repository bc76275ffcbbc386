/** On はじめに: the household opened last, a new one, and what to have at hand. */
export const lastHousehold = {
  title: '前回の続き',
  open: (name: string) => `「${name}」を開く`,
  atStart: '次から、起動したらこの世帯を開く',
  atStartNote: 'ほかの人も使うパソコンでは、選ばないでおくと安心です。',
} as const;

export const newHousehold = {
  title: '新しく始める',
  create: '新しく作る',
  openCase: '新しい相談(保存しない)',
  caseNote:
    '窓口でのご相談や、ためしの計算に使えます。入力した内容はこの画面だけにあり、「保存する」を押さないかぎり、このパソコンに残りません。',
  note: 'お名前やお子さんのことを、画面の順に1つずつ入力します。途中でやめても、続きから入力できます。わからない項目は空のままでかまいません。',
} as const;

/** `source`: the ward's own words about it, in the rule file; null: our summary of the ward's list. */
export const preparation = {
  title: '用意しておくもの',
  lead: '全部そろっていなくても始められます。あるものから入力してください。',
  items: [
    {
      what: '支給認定証',
      why: '番号、期間、保育標準時間か保育短時間か。有効期間内のものが要ります。',
      source: 'K5',
    },
    {
      what: '対象者確認書',
      why: '区から郵送されます。まだ届いていなければ、あとで入力します。',
      source: 'K-procedure-2',
    },
    {
      what: '復職日がわかるもの',
      why: '1年間の育児休業を満了し、お子さんの1歳の誕生日から復職する方',
      source: 'K4',
    },
    {
      what: '振込先の口座がわかるもの(通帳など)',
      why: '交付請求書兼口座振替依頼書に書きます。申請者と名義が違う口座には委任状が要ります。',
      source: null,
    },
    {
      what: 'ベビーシッターの領収書',
      why: '利用日、シッターの名前、利用者負担額(1時間150円の分)、交通費',
      source: null,
    },
    {
      what: '1月1日に住んでいた区市町村',
      why: '北区の外や海外に住んでいた方は、住民税の証明書などが要ることがあります。',
      source: null,
    },
  ],
  seen: '北区「【令和6年度】ベビーシッター利用支援事業(待機児童対策)」のページをもとに、このソフトで使うものを挙げています。年度によって変わることがあるので、区の案内をお確かめください。',
} as const;
