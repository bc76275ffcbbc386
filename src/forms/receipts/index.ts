export { type BoundReceipt, bindReceipts, canBind, type SheetWords } from './bind';
export type { IndexRow, ReceiptIndex } from './index-pages';
