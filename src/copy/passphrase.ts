import {
  longestPassphrase,
  type PassphraseProblem,
  type PassphraseStrength,
  shortestPassphrase,
} from '../domain/household';
import type { Aligned, ProtectedProblem } from '../store';

/** Why a file under a passphrase does not open, and what to do. */
export const protectedSentences: Readonly<Record<ProtectedProblem['reason'], string>> = {
  locked: '合言葉で守られています。開くには合言葉が必要です。',
  'wrong-passphrase':
    '合言葉が違います。大文字・小文字や、ひらがな・漢字の違いがないか確かめて、もう一度入れてください。合言葉を変えたばかりのときは、変える前の合言葉もお試しください。',
  damaged:
    '合言葉で守られたファイルですが、壊れているため開けません(途中で切れたか、書き換わっています)。合言葉の間違いではありません。控えか、別の場所の写しから開いてください。',
  newer:
    'このソフトの知らない方法で守られているため、開けません。ソフトを新しくしてから開いてください。',
};

/** Why a passphrase cannot be set. */
export const passphraseProblemText: Readonly<Record<PassphraseProblem, string>> = {
  missing: '合言葉を入れてください。',
  'too-short': `合言葉が短すぎます。${shortestPassphrase}文字以上にしてください。関係のない言葉を3つか4つ並べると、覚えやすく、破られにくくなります。`,
  'too-long': `合言葉が長すぎます。${longestPassphrase}文字までにしてください。`,
  repeated: '同じ文字の繰り返しは、すぐに破られます。違う言葉を並べてください。',
};

export const passphraseStrengthText: Readonly<Record<PassphraseStrength, string>> = {
  'of-the-household':
    '弱い合言葉です。お名前や生年月日は、ご家庭を知る人がまず試します。関係のない言葉を並べてください。',
  digits: '弱い合言葉です。数字だけの合言葉は、すぐに破られます。言葉を混ぜてください。',
  'in-order':
    '弱い合言葉です。並び順の文字(abc、123、あいう)は、すぐに破られます。違う言葉を並べてください。',
  fair: '合言葉として使えます。言葉をもう1つ足すと、さらに破られにくくなります。',
  good: '破られにくい合言葉です。',
};

const leftBehind = ({ foreign, failed, skipped }: Aligned): readonly string[] => [
  ...(skipped
    ? [
        'ファイルがほかのところ(別の画面や同期ソフト)で変更されたか、読めなくなったため、控えを同じ合言葉で守り直せませんでした。控えは前のままです(合言葉なしで読めるものが残っているかもしれません)。世帯を閉じて、もう一度開いてください。開いたときに、もう一度行います。',
      ]
    : []),
  ...(failed > 0
    ? [
        `控えのうち${failed}件は、書き換えられませんでした。ディスクの空きを確かめてください。次にこの世帯を開いたときに、もう一度行います。`,
      ]
    : []),
  ...(foreign > 0
    ? [
        `控えのうち${foreign}件は、別の合言葉で守られているか壊れているため、そのまま残しました。中身を見るときに、その合言葉を入れてください。`,
      ]
    : []),
];

const lines = (sentences: readonly string[]): string | null =>
  sentences.length === 0 ? null : sentences.join('\n');

/** What the user is told after a passphrase was set, changed or removed; null: all went as it should. */
export const alignedNotice = (backups: Aligned): string | null => lines(leftBehind(backups));

/** Told at an opening that had to finish what was interrupted; null: there was nothing to finish. */
export const settledNotice = (backups: Aligned | null): string | null =>
  backups === null
    ? null
    : lines([
        ...(backups.rewritten > 0
          ? [
              `合言葉の設定が途中で終わっていたか、守られていない控えがありました。ファイルは、いま開いた合言葉で守られています。控え${backups.rewritten}件も、同じ合言葉で守り直しました。`,
            ]
          : []),
        // Backups under another passphrase are no news at every opening.
        ...leftBehind({ ...backups, foreign: 0 }),
      ]);

export const protectionSentences = {
  changedElsewhere:
    'このファイルは、開いている間にほかのところ(別の画面や同期ソフト)で変更されています。合言葉は変えていません。変更が保存されるのを待つか、世帯を開き直してから、もう一度お試しください。',
  notSaved: '保存していない世帯には合言葉を付けられません。先に保存してください。',
  notProtected: 'この世帯には合言葉がありません。',
  notRemembered:
    'このパソコンには、合言葉のかわりになる鍵をしまえませんでした。これまでどおり、開くときに合言葉を入れてください。',
} as const;
