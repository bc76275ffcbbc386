/** Whose work this program holds. The texts themselves are their authors', in their language. */
export const licences = {
  open: 'ライセンス',
  title: 'このソフトに含まれる著作物のライセンス',
  text: 'ライセンスの全文',
  loading: '読み込んでいます…',
  failed:
    'ライセンスの文を読み込めませんでした。インストールした場所の licences フォルダーにも、同じ内容のファイルがあります。',
} as const;
