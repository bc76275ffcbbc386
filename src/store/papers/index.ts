export { putPaper } from './paper-file';
export { lackingIn, lackingPapers, newPapersName, papersFolder } from './papers-folder';
