export { type Checker, openChecker } from './check';
export { type FilledForm, type FillRequest, fillForm } from './fill';
export { type FormFont, loadFont } from './font/form-font';
export { brokenLines } from './layout/line-break';
export {
  type Fill,
  type PageProblem,
  type PdfAssets,
  type Rule,
  readLimits,
  readPages,
  type SeenPage,
  type TextRun,
  type Widget,
} from './page';
export type { Area, BlankReason, Drawn, FillProblem, Named, Says } from './plan/plan';
export type { PaperWords } from './plan/words';
export {
  type CalibrationWords,
  calibrationSheet,
  largestOffset,
  linesFromEdge,
  noOffset,
  offsetFrom,
  type PrinterOffset,
} from './printing';
export {
  type BoundReceipt,
  bindReceipts,
  canBind,
  type IndexRow,
  type ReceiptIndex,
  type SheetWords,
} from './receipts';
export {
  type AnswerKey,
  answerKeys,
  type Part,
  type Reason,
  type Recognised,
  type RecognisedForm,
  recogniseForm,
} from './recognise';
export { type AnswerKind, answerKindAt } from './template/answer-paths';
export { parseTemplate, type TemplateProblem, templateOf } from './template/parse';
export type { Box, FormField, FormTable, FormTemplate, TableColumn } from './template/schema';
export { roomsOf } from './template/sections';
export * from './ward';
