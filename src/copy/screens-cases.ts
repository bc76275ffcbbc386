/** The households that are open side by side, as tabs. */
export const cases = {
  title: '開いている世帯',
  first: 'はじめに',
  keys: 'Alt+数字のキーで切り替えられます。',
  shown: (name: string): string => `「${name}」を表示しています。`,
  alreadyOpen: (name: string): string =>
    `「${name}」は、もう開いています。そのタブを表示しています。`,
  /** What a screen reader says of a tab that is not shown. */
  from: (name: string, sentence: string): string => `「${name}」: ${sentence}`,
  saveFailed: '保存できません。タブを開いて、理由を確かめてください。',
  states: {
    failed: '保存できません',
    typing: '書きかけ',
    changed: '未保存',
    lookOnly: '見るだけ',
  },
} as const;
