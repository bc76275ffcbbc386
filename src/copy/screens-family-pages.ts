/** The titles, labels and hints of the pages of 世帯とお子さん. */

export const personPages = {
  name: {
    title: (who: string) => `${who}のお名前`,
    family: '姓',
    given: '名',
    familyKana: '姓のフリガナ',
    givenKana: '名のフリガナ',
  },
  birth: {
    title: (who: string) => `${who}の生年月日と続柄`,
    birthDate: '生年月日',
    relationship: 'お子さんから見た続柄',
    relationshipHint: '例: 母、父',
  },
  address: {
    title: (who: string) => `${who}の住所`,
    postalCode: '郵便番号',
    postalHint: '7けたを入れると、東京都内なら町名までが住所に入ります。',
    address: '住所',
    addressHint: '都道府県から、番地・建物名・部屋番号まで',
    sameAsApplicant: '申請者と同じ住所を入れる',
  },
  contact: {
    title: (who: string) => `${who}の連絡先`,
    phone: '電話番号',
    phoneHint: '日中に連絡のとれる番号',
    email: 'メールアドレス',
    emailHint: 'アカウント発行申請書に書かれます。なければ空にします。',
  },
  spouseLead:
    '年間収入報告書(海外に住んでいた方)と、配偶者の名義の口座に振り込むときの委任状に使います。',
} as const;

export const spousePage = {
  title: '配偶者はいますか',
  question: '配偶者',
  yes: 'いる',
  no: 'いない',
  noHint: '入力済みの配偶者の内容は消えます。「元に戻す」で取り消せます。',
  short: '配偶者',
  /** A file says the same of a household without one and of one that was not asked. */
  noneShort: 'いない、または未入力',
} as const;

export const childPages = {
  name: (who: string) => `${who}のお名前`,
  birth: {
    title: (who: string) => `${who}の生年月日と第何子か`,
    birthDate: '生年月日',
    birthOrder: '第何子',
    birthOrderHint:
      '1、2などの数字。数え方を区は公表していないので、迷うときは区にお確かめください。空なら、利用料補助は「未計算」になります。',
  },
  certification: {
    title: (who: string) => `${who}の支給認定`,
    lead: '支給認定証(保育の必要性の認定)を見ながら入力してください。',
    number: '支給認定証の番号',
    from: '認定の始まりの日',
    to: '認定の終わりの日',
    careNeed: '保育必要量',
    standard: '保育標準時間',
    standardHint: '上限は1日11時間・月220時間',
    short: '保育短時間',
    shortHint: '上限は1日8時間・月160時間',
    name: '支給認定',
  },
  route: {
    title: (who: string) => `${who}の対象になる理由`,
    route: '対象になる理由',
    waiting: '待機児童',
    waitingHint: '保育所等に申し込み、入所保留になっている',
    leave: '育児休業満了者',
    leaveHint: '1年間の育休を満了し、お子さんの1歳の誕生日から復職する',
    returnedOn: '復職日',
    returnedOnHint: 'まだのときは空にします。育児休業満了者は、この日から利用できます。',
  },
  confirmation: {
    title: (who: string) => `${who}の対象者確認`,
    confirmedFrom: '対象者確認の日',
    confirmedFromHint:
      '区から届いた対象者確認書の日付。まだのときは空にします。この日より前の利用は対象外になります。',
  },
  enrolment: {
    title: (who: string) => `${who}の入所日`,
    enrolledOn: '保育所等に入所した日',
    enrolledOnHint: 'まだのときは空にします。この日からの利用は対象外になります。',
  },
  more: {
    title: 'お子さんの登録',
    first: 'お子さんを登録しますか',
    another: 'ほかにも登録するお子さんがいますか',
    lead: 'この事業を利用するお子さんを登録します。',
    yes: '登録する',
    no: 'いまは登録しない',
    noMore: 'いない',
    answers: '「登録する」か「いまは登録しない」のどちらか',
    moreAnswers: '「登録する」か「いない」のどちらか',
  },
} as const;

export const bankPages = {
  account: {
    title: '振込先の口座',
    bankName: '金融機関名',
    bankNameHint: '名前・カナ・コードの一部で探せます。見つからないときは、そのまま入力できます。',
    bankCode: '金融機関コード',
    branchName: '支店名',
    branchNameHint: '名前・カナ・店番の一部で探せます。',
    branchCode: '支店コード(店番)',
    type: '預金の種類',
    ordinary: '普通',
    current: '当座',
    number: '口座番号',
    numberHint: '7けた。7けたに足りないときは、前に0を付けて保存します。',
  },
  holder: {
    title: '口座の名義',
    lead: '申請者と違う名義の口座に振り込むときは、委任状が要ります。',
    holder: '口座名義',
    holderHint: '通帳のとおりに',
    holderKana: '口座名義のカナ',
    holderKanaHint: '通帳の表記に合わせ、小さい文字は大きくして保存します(例: キョウコ→キヨウコ)。',
    takeApplicant: '申請者の名前を入れる',
    takeSpouse: '配偶者の名前を入れる',
  },
} as const;

export const residencePage = {
  title: (who: string) => `${who}の1月1日の住まい`,
  lead: 'この日に北区の外に住んでいた方は、利用料補助の申請に住民税の証明書などが要ることがあります。どの書類が要るかを決めるために使います。',
  on: (date: string) => `${date}に住んでいたところ`,
  /** For the summary. */
  short: (date: string) => `${date}現在`,
  inside: '北区の中',
  outside: '北区の外(国内)',
  abroad: '海外',
  unknown: 'まだ入力しない',
  municipality: 'そのとき住んでいた区市町村',
  municipalityHint: '例: 東京都板橋区',
  filed: '住民税の証明書は、保育所等の入所の申込みのときに提出した',
  filedShort: '住民税の証明書',
  filedYes: '入所の申込みのときに提出済み',
} as const;

export const absencePage = {
  title: '利用できない日',
  lead: '保護者の休暇の日と、産休・育休の間は利用できません。重なる利用は対象外として計算します。1日だけのときは、始まりと終わりを同じ日にします。',
  kind: '理由',
  kinds: { 'day-off': '保護者の休暇', 'maternity-leave': '産休', 'childcare-leave': '育休' },
  from: '始まりの日',
  to: '終わりの日',
  endHint: '空にすると、始まりの日だけの1日になります。',
} as const;

export const settingsPage = {
  title: '区が公表していない値',
  billing: '1時間に満たない時間の計算(領収書がないとき)',
  billingOwn: '自分で決める',
  unitMinutes: '何分を単位にするか',
  unitRounding: '単位に満たない時間',
  roundings: { exact: 'そのまま', up: '切り上げ', down: '切り捨て', nearest: '四捨五入' },
  yenRounding: '1円に満たない金額',
  yenRoundings: { floor: '切り捨て', ceil: '切り上げ', nearest: '四捨五入' },
  per: 'どのまとまりで計算するか',
  pers: { booking: '1回の利用ごと', day: '1日ごと', month: '1か月ごと' },
  maxClass: '利用料補助を受けられるクラス',
  maxClassNone: '決めない(クラスの条件なし)',
  maxClassUpTo: (age: number) => `${age}歳児クラスまで`,
  taxedOnly: '利用料補助は住民税を納める世帯だけか',
  taxedOnlyYes: '納める世帯だけ',
  taxedOnlyNo: '条件はない',
  taxed: 'この世帯の住民税',
  taxedYes: '納めている(課税)',
  taxedNo: '納めていない(非課税)',
  unknown: '決めない・わからない',
  billingText: (minutes: number, rounding: string, per: string, yen: string) =>
    `${minutes}分単位(${rounding})、${per}に計算、円未満${yen}`,
} as const;

/** The lines of the summary. */
export const summaryRows = {
  name: 'お名前',
  kana: 'フリガナ',
  birth: '生年月日と続柄',
  birthDate: '生年月日',
  relationship: '続柄',
  birthAndOrder: '生年月日と第何子か',
  birthOrder: (order: number) => `第${order}子`,
  address: '住所',
  postalCode: '郵便番号',
  contact: '連絡先',
  phone: '電話番号',
  account: '口座',
  confirmation: '対象者確認',
  enrolment: '入所日',
  from: (date: string) => `${date}から`,
  notYet: 'まだ',
  numbered: (number: string) => `番号 ${number}`,
} as const;

export const filePage = {
  title: 'ファイル名',
  label: '世帯ファイルの名前',
  hint: '拡張子(.sitter)は付けなくてかまいません。同じ名前があるときは、番号が付きます。',
  save: 'この名前にする',
  cancel: 'やめる',
  /** The name a new file has until somebody names it. */
  unnamed: '新しい世帯',
  suggestion: (family: string) => (family === '' ? '' : `${family}家`),
  renamed: (name: string) => `ファイル名を「${name}」にしました。`,
} as const;
