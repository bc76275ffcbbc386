import type { BoxProblem } from '../store';
import { readProblemLines } from './store';

const nothingDone = '何も取り込んでいません。';
const packAgain =
  '元のパソコンから、もう一度コピーするか、引っ越し用ファイルを作り直してください。';

/** Why a box is not taken in, a line a problem. */
export function boxProblemLines(problem: BoxProblem): readonly string[] {
  switch (problem.kind) {
    case 'missing':
      return ['引っ越し用ファイルが見つかりません。一覧から選び直してください。'];
    case 'unreadable':
      return [
        `引っ越し用ファイルを読めません。読む許可があるか、ディスクの状態を確かめてください。${nothingDone}`,
      ];
    case 'not-a-box':
      return [
        `引っ越し用ファイルではありません。「引っ越し用」という名前の、.sitterbox で終わるファイルを選んでください。${nothingDone}`,
      ];
    case 'newer':
      return [
        `より新しい版のソフトで作られた引っ越し用ファイルです(版 ${problem.version})。このパソコンのソフトを新しくしてから取り込んでください。${nothingDone}`,
      ];
    case 'damaged':
      return [
        `引っ越し用ファイルが、途中で切れているか、作ったときから中身が変わっています。${nothingDone}${packAgain}`,
      ];
    case 'encrypted':
      return [
        `パスワードの付いた ZIP ファイルです。このソフトの引っ越し用ファイルには付きません。${nothingDone}${packAgain}`,
      ];
    case 'foreign-entry':
      return [
        `引っ越し用ファイルにはないはずのもの「${shown(problem.entry)}」が入っています。このソフトで作ったものではないため、取り込みません。${nothingDone}`,
      ];
    case 'too-large':
      return [
        `大きすぎる(16GBを超える、または異常に大きく広がる)ファイルのため、取り込みません。${nothingDone}`,
      ];
    case 'papers-in-the-way':
      return [
        `領収書を入れるフォルダー「${problem.name}」の場所に、別のものがあります。保存場所のフォルダーを開き、その名前を変えてから、もう一度お試しください。${nothingDone}`,
      ];
    case 'household':
      return [
        `引っ越し用ファイルの中の世帯ファイルを読めません。${nothingDone}`,
        ...readProblemLines(problem.problem),
      ];
    default:
      return problem satisfies never;
  }
}

/** Why a box that was just packed is not kept. */
export const notPackedLines = ({ kind }: BoxProblem): readonly string[] => [
  kind === 'too-large'
    ? '領収書が多すぎる(1万件か16GBを超える)ため、1つの引っ越し用ファイルにまとめられません。保存場所のフォルダーごと、新しいパソコンへコピーしてください。'
    : '作った引っ越し用ファイルを読み直したところ、正しく書けていませんでした。ディスクの状態と空きを確かめてから、もう一度お試しください。',
];

const shown = (entry: string) => (entry.length > 60 ? `${entry.slice(0, 60)}…` : entry);

export const movingSentences = {
  noSuchBox: 'その引っ越し用ファイルは見つかりません。もう一度選び直してください。',
  badPart:
    'ファイルを最後まで受け取れませんでした。何も取り込んでいません。もう一度選び直してください。',
  packedWithout: (count: number) =>
    `この世帯の領収書のうち${count}件は、フォルダーに見つからないため入っていません。`,
} as const;
