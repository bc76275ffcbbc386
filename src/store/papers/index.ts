export { putPaper } from './paper-file';
export { lackingPapers, newPapersName, papersFolder } from './papers-folder';
