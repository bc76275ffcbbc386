/** Words of the help itself. Terms stand in `terms.ts`, questions in `questions*.ts`. */
export const help = {
  about: (term: string) => `${term}とは`,
  ownWord: 'このソフトの言葉です。',
  ownAnswer: 'このソフトのしくみについての答えです。',
  source: '出典',
  lead: '答えは、区の令和6年度のページなど、手元で確かめられた資料によるものです。資料に書かれていないことは、そう書いています。「このソフトの使いかた」は、このソフトのしくみの説明です。',
  search: 'ことばで探す',
  searchHint: '例: 交通費、じょせいけん、キャンセルしたとき',
  clear: '探すのをやめる',
  found: (count: number) => `${count}件見つかりました。`,
  none: '当てはまる質問が見つかりません。短いことば(例: 交通費、期限、委任状)に変えてお試しください。制度や申請のことは、下の窓口にお尋ねください。このソフトの使いかたは、窓口ではわかりません。このソフトを渡してくれた人か、配布元にお尋ねください。',
  noSource: '区の文書に、はっきりした記載が見つかっていません。',
  groups: {
    paying: '時間と料金',
    applying: '条件と、使い始めるまで',
    claiming: '補助の申請と書類',
    program: 'このソフトの使いかた',
    terms: '用語',
  },
  resultsTitle: '見つかった質問と用語',
  back: '「はじめに」へ戻る',
} as const;
