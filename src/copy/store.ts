import { householdVersion } from '../domain/household';
import type { LockHolder, ReadOnly, ReadProblem, Saved } from '../store';
import { protectedSentences } from './passphrase';
import { householdProblemText } from './problems';
import { filePage } from './screens-family-pages';

const diskSentences: Readonly<Record<Extract<ReadProblem, { kind: 'disk' }>['reason'], string>> = {
  missing: 'ファイルが見つかりません。場所と名前を確かめてください。',
  'not-permitted': 'ファイルを読む許可がありません。ファイルの設定を確かめてください。',
  folder: 'フォルダーです。ファイルを選んでください。',
  'no-file': '普通のファイルではないため、読めません。ファイルを選んでください。',
  'too-large': 'ファイルが大きすぎます。別のファイルでないか確かめてください。',
  other: 'ファイルを読めません。ディスクの状態を確かめてください。',
};

/** Why a file cannot be used, one line a problem. */
export function readProblemLines(problem: ReadProblem): readonly string[] {
  switch (problem.kind) {
    case 'disk':
      return [diskSentences[problem.reason]];
    case 'protected':
      return [protectedSentences[problem.reason]];
    case 'not-utf8':
      return ['文字の形式が UTF-8 ではないため、読めません。'];
    case 'newer':
      return [
        `version: より新しい版のソフトで作られたファイルです(ファイルの版 ${problem.version})。このソフトが読めるのは版 ${householdVersion} です。ソフトを新しくしてから開いてください。`,
      ];
    case 'older':
      return [
        `version: 前の版のソフトで作られたファイルです(ファイルの版 ${problem.version})が、中身が壊れているか、欠けているため、いまの版に読み替えられません。ファイルには何も書いていません。控えがあれば、控えで開いてください。`,
      ];
    case 'content':
      return problem.problems.map(householdProblemText);
    default:
      return problem satisfies never;
  }
}

/** Why a file cannot be written, and what to do. `code` is the system's own (ENOSPC …). */
export function writeProblemText(code: string | undefined): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'ディスクの空きが足りないため、書けませんでした。空きを作ってから、もう一度お試しください。';
    case 'EFBIG':
      return '内容が大きすぎて、このソフトで開けないファイルになるため、書いていません。要らない記録を減らしてから、もう一度お試しください。';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return '書く許可がないため、書けませんでした。保存先のフォルダーの設定を確かめてください。';
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EEXIST':
      return '保存先のフォルダーが使えないため、書けませんでした。場所を確かめてください。';
    default:
      return 'ディスクに書けませんでした。保存先を確かめてから、もう一度お試しください。';
  }
}

const whereText = (holder: LockHolder) => (holder === null ? '' : `(パソコン名: ${holder.host})`);

/** Why a household can be looked at only, and what to do. */
export function readOnlyText(why: ReadOnly): string {
  switch (why.kind) {
    case 'locked':
      return `この世帯は、別の画面で開かれています${whereText(why.holder)}。二つの画面から書くと内容が失われるため、ここでは見るだけです。変更するときは、もう一つの画面を閉じてから「この画面で変更する」を押してください。`;
    case 'newer':
      return `より新しい版のソフトで作られたファイルです(ファイルの版 ${why.version}、このソフトが書けるのは版 ${householdVersion})。内容を失わないよう、ここでは見るだけです。変更するときは、ソフトを新しくしてください。`;
    case 'not-permitted':
      return 'ファイルのあるフォルダーに書く許可がないため、見るだけです。変更するときは、フォルダーの設定を確かめるか、「ファイルを読み込む」で写しを作って開いてください。';
    default:
      return why satisfies never;
  }
}

/** `import` while the household is open elsewhere. */
export const inUseText = (holder: LockHolder): string =>
  `この世帯は、別の画面で開かれています${whereText(holder)}。その画面で世帯を閉じてから、もう一度お試しください。何も書いていません。`;

/** What the user is told of a save that went another way than usual; null: nothing to tell. */
export function savedNotice(
  saved: Exclude<Saved, { kind: 'failed' }>,
  name: string,
): string | null {
  if (saved.kind === 'kept-aside')
    return [
      `「${saved.original}」は、開いている間にほかのところ(別の画面や同期ソフト)で変更されていました。そちらには手を付けず、この画面の内容は「${name}」に保存しました。これからの変更も「${name}」に保存されます。二つを見比べて、要らないほうを片付けてください。`,
      ...(saved.unprotected
        ? [
            `「${saved.original}」は合言葉で守られるようになりましたが、この画面の版は合言葉で守られていません。残すときは「控えと合言葉」の画面で合言葉を付けてください。要らないときは「${name}」と、「控え」フォルダーの中の「${name}」を消してください。`,
          ]
        : []),
    ].join('\n');
  const sentences = [
    ...(saved.madeAgain
      ? [
          `「${name}」が元の場所からなくなっていたため、同じ名前で保存し直しました。移動や名前の変更をした場合は、ファイルが二つになっていないか確かめてください。`,
        ]
      : []),
    ...(saved.backupFailed
      ? [
          '保存はできましたが、控えを作れませんでした。ディスクの空きと、保存場所の「控え」フォルダーを確かめてください。',
        ]
      : []),
  ];
  return sentences.length === 0 ? null : sentences.join('\n');
}

/** Names of files that nobody has named yet. */
export const fileNames = {
  fresh: filePage.unnamed,
  sample: '見本の世帯',
  fromSample: '見本からの世帯',
} as const;

export const deskSentences = {
  /** Under the first problems of a long list. */
  more: (count: number): string => `ほかに ${count} 件あります。`,
  caseName: (number: number): string => `相談 ${number}`,
  noSuchHousehold: 'その世帯ファイルは見つかりません。一覧から選び直してください。',
  notOpen: 'この世帯はもう開かれていません。「ほかの世帯を開く」から、もう一度開いてください。',
  changedSince:
    'このファイルは、前にこのソフトで保存したあとに、ほかのところ(別のソフトや同期)で変更されています。覚えのない変更があれば、「控えと合言葉」の画面で前の内容と見比べてください。',
  papersLacking: (count: number, folder: string) =>
    `この世帯の領収書のうち${count}件が、世帯ファイルと同じ場所の「${folder}」フォルダーに見つかりません。世帯ファイルだけを移したときは、そのフォルダーも同じ場所に置いてください。金額の計算には影響しません。`,
  lookOnly: 'この世帯は見るだけの状態で開いているため、保存していません。',
  notRenamed: 'この世帯は見るだけの状態で開いているため、ファイル名を変えられません。',
  backupsNotRenamed: (name: string) =>
    `ファイル名は変わりましたが、これまでの控えは前の名前「${name}」のまま残りました。控えはなくなっていません。データのフォルダーの「控え」の中の「${name}」にあります。これからの控えは、新しい名前で作られます。`,
  noName: 'ファイル名を入力してください。',
  noSuchBackup: 'その控えは見つかりません。一覧を開き直してください。',
  readableAgain:
    'このファイルは読める状態です。控えに戻すときは、ファイルを開いてから「控えと合言葉」の画面で行ってください。',
  backupNotProtected:
    'いまのファイルは合言葉で守られていましたが、この控えは守られていません。このまま戻すと、だれでも読めるファイルになるため、戻していません。合言葉で守られた控えを選んでください。ほかにないときは、壊れたファイルを別のフォルダーへ移してから、もう一度この控えに戻し、すぐに合言葉を付け直してください。',
  newerBackup: 'より新しい版のソフトで作られた控えです。ソフトを新しくしてからお使いください。',
} as const;
