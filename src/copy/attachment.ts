import type { PaperWords } from '../forms';

/** What this program itself writes on a form: where an answer goes on, and whose paper a page is. */
export const paperWords: PaperWords = {
  attachment: '別紙',
  seeAttachment: (number) => [`別紙${number}のとおり`, `別紙${number}`],
  about: (applicant, child) =>
    [applicant && `申請者 ${applicant}`, child && `児童 ${child}`].filter(Boolean).join('　'),
  cell: (table, row, column) => `${table} ${row}行目 ${column}`,
};
