import type { ReadProblem } from '../store';
import { householdProblemText } from './problems';

const diskSentences: Readonly<Record<Extract<ReadProblem, { kind: 'disk' }>['reason'], string>> = {
  missing: 'ファイルが見つかりません。場所と名前を確かめてください。',
  'not-permitted': 'ファイルを読む許可がありません。ファイルの設定を確かめてください。',
  folder: 'フォルダーです。ファイルを選んでください。',
  'too-large': 'ファイルが大きすぎます。別のファイルでないか確かめてください。',
  other: 'ファイルを読めません。ディスクの状態を確かめてください。',
};

/** Why a file cannot be used, one line a problem. */
export function readProblemLines(problem: ReadProblem): readonly string[] {
  switch (problem.kind) {
    case 'disk':
      return [diskSentences[problem.reason]];
    case 'not-utf8':
      return ['文字の形式が UTF-8 ではないため、読めません。'];
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
