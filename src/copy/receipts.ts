import type { PaperProblem } from '../store';

/** Why a file cannot be kept as a receipt, or not be shown: what is wrong and what to do. */
export const paperProblems: Readonly<Record<PaperProblem, string>> = {
  'too-large':
    'このファイルは20MBを超えるため、付けられません。写真なら撮り直すか小さくし、PDF なら分けてから選んでください。',
  empty: 'このファイルは中身が空(0バイト)です。別のファイルを選んでください。',
  'unknown-type':
    'このファイルは、付けられる種類ではありません。写真(JPEG、PNG、HEIC、WebP)か PDF を選んでください。名前ではなく中身で見分けています。',
  'no-picture':
    'この写真は壊れているようです。ほかのソフトで開けるか確かめてから、選び直してください。',
  'too-many-dots':
    'この写真は縦横の点の数が多すぎるため、安全に表示できません。ほかのソフトで小さくしてから選んでください。',
  missing:
    '領収書のファイルが見つかりません。世帯ファイルと同じ場所に、書類のフォルダーがあるか確かめてください。',
  damaged:
    '領収書のファイルの中身が、付けたときと違います。壊れたか、書き換えられています。もとの写真や PDF があれば、もう一度付けてください。',
  'in-the-way':
    '領収書のフォルダーかファイルの場所に、別のもの(リンクなど)があるため使えません。世帯ファイルと同じ場所を確かめてください。',
};

export const receiptSentences = {
  /** A household in no file has no folder beside it. */
  notSaved:
    'この世帯はまだ保存していません。領収書は世帯ファイルと同じ場所に入れるので、先に「保存する」を押してください。',
  lookOnly: 'この世帯は見るだけの状態で開いているため、領収書を付けたり外したりできません。',
  notArrived: 'ファイルが最後まで届きませんでした。もう一度選んでください。',
  shared:
    '同じ書類のフォルダーを、ほかの世帯ファイルも使っているようです。ほかの世帯の領収書を消さないよう、何も消していません。',
  unknownUse:
    'いまの世帯ファイルを読めないため、どの領収書が使われているか確かめられません。何も消していません。',
  noSheets: '印刷の用意が途切れました。「印刷の用意をする」を、もう一度押してください。',
  notBound:
    '領収書をまとめられませんでした。月を減らすか、お子さんを選んで、もう一度お試しください。',
} as const;
