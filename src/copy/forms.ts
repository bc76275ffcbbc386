import { fiscalYearName } from '../domain/calendar';
import type { FillProblem, PageProblem } from '../forms';

const codePointText = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;

/** A circle and a check mark have no text. */
const written = (value: string): string => (value === '' ? 'の印' : `の「${value}」`);

/** Why a form could not be filled, with the field it is about, and what to do. */
export function fillProblemText(problem: FillProblem): string {
  switch (problem.kind) {
    case 'layout-changed':
      return '様式のPDFが、記入位置を測ったときのものと違います。このPDFには記入しません。';
    case 'layout-unreadable':
      return '様式のPDFを読めません。壊れているか、保護されている可能性があります。';
    case 'layout-too-heavy':
      return '様式のPDFの読み取りが終わらないため、中止しました。壊れている可能性があります。区のサイトから取り直したPDFでお試しください。';
    case 'other-year':
      return `この様式には「${fiscalYearName(problem.printed)}」と印刷されているため、ほかの年度の書類には記入しません。「区の様式(PDF)を使う」で、様式の年度を${fiscalYearName(problem.printed)}に直してください。`;
    case 'unprintable':
      return `「${problem.label}」の文字「${problem.character}」(${problem.codePoints.map(codePointText).join(' ')})は印刷できません。別の字に直すか、この欄を空にして手書きしてください。`;
    case 'too-many-digits':
      return `「${problem.label}」の「${problem.value}」は欄の桁数に入りません。桁数を確かめてください。`;
    case 'not-a-date':
      return `「${problem.label}」の「${problem.value}」は日付として読めません。`;
    case 'no-room':
      return `「${problem.label}」の「${problem.value}」が欄に入りません。短く直してください。`;
    case 'print-changed':
      return problem.page === null
        ? '記入したPDFのページ数が様式と合いません。このPDFは使えません。区のサイトから取り直した様式でお試しください。'
        : `記入したPDFの${problem.page + 1}ページで、様式の印刷が元と変わっています。このPDFは使えません。区のサイトから取り直した様式でお試しください。`;
    case 'ink-outside-box':
      return `「${problem.label}」${written(problem.value)}が記入欄からはみ出します。記入位置の画面で欄を広げるか、短く直してください。`;
    case 'ink-on-rule':
      return `「${problem.label}」${written(problem.value)}が様式の線に重なります。記入位置の画面で欄を線から離してください。`;
    case 'ink-on-answer':
      return `「${problem.label}」${written(problem.value)}がほかの欄の記入に重なります。記入位置の画面で欄を離してください。`;
    case 'not-read-back':
      return `「${problem.label}」${written(problem.value)}が、できたPDFで正しく読み取れません。このPDFは使わず、この欄を空にして手書きしてください。`;
    default:
      return problem satisfies never;
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)}MB`;

/** Why a PDF somebody brought is not read, and what to do. */
export function pageProblemText(problem: PageProblem): string {
  switch (problem.kind) {
    case 'not-a-pdf':
      return 'PDF ではありません。区のサイトから取り直した PDF を選んでください。';
    case 'needs-password':
      return 'この PDF を開くにはパスワードが必要です。パスワードのない PDF を選んでください。';
    case 'broken':
      return 'PDF が壊れていて読めません。区のサイトから取り直してください。';
    case 'too-large':
      return `PDF が大きすぎます(${megabytes(problem.limit)}まで)。様式だけの PDF を選んでください。`;
    case 'too-many-pages':
      return `PDF のページが多すぎます(${problem.pages}ページ)。様式だけの PDF(${problem.limit}ページまで)を選んでください。`;
    case 'too-heavy':
      return 'PDF の読み取りが終わらないため、中止しました。壊れている可能性があります。区のサイトから取り直した PDF でお試しください。';
    default:
      return problem satisfies never;
  }
}
