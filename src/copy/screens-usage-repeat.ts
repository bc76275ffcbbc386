/** 利用記録: bookings added many at a time. */
export const repeating = {
  open: 'まとめて加える',
  title: '利用をまとめて加える',
  child: (child: string) => `${child}の利用`,
  source: 'もとにする利用',
  sources: {
    'last-week': '先週と同じ',
    pattern: 'いつもの曜日パターン',
  },
  sourceHints: {
    'last-week': '7日前の利用を、同じ曜日に加えます。',
    pattern:
      '直前の8週間に2回以上あった時間のうち、曜日ごとに最も多いものを加えます。区の決まりではなく、入力を楽にするための目安です。',
  },
  booking: (booking: string) => `写す利用: ${booking}`,
  range: '加える日',
  ranges: {
    week: 'この週',
    month: 'この日から月の終わりまで',
  },
  days: (span: string) => `${span}に加えます。`,
  pickDays: (month: string) => `${month}の日から、加える日を選んでください。`,
  closedToo: '対象にならない日(日曜・祝日・年末年始・休暇日・期間外)にも加える',
  togetherWith: (child: string, sameHours: boolean) =>
    sameHours ? `${child}にも同じ時間で加える` : `${child}にも加える(${child}の記録をもとにします)`,
  previewOf: (child: string) => `${child}に加わる利用`,
  day: '日',
  what: '加わる利用',
  state: '加えるか',
  add: '加える',
  taken: 'すでに利用があるので加えません',
  closed: (why: string) => `${why}なので加えません`,
  closedAdded: (why: string) => `${why}: 加えますが、対象になりません`,
  nothing: 'もとになる利用がありません',
  untaken: '選んでいません',
  take: (count: number) => `${count}件を加える`,
  cancel: 'やめる',
  none: {
    week: 'この週に加えられる利用がありません。「前の週」か「次の週」で、加える日を選び直してください。',
    month:
      '月の終わりまでに加えられる利用がありません。「この週」を選んで、加える日を選び直してください。',
    booking: 'まだ日を選んでいません。表から、加える日を選んでください。',
  },
  week: '加える週',
  previousWeek: '前の週',
  nextWeek: '次の週',
  kept: '領収書の金額と助成券コードは利用ごとのものなので、写しません。',
  undo: 'まとめて加えた利用を元に戻す',
  done: (count: number) => `利用${count}件を加えました。`,
} as const;
