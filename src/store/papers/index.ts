export { putPaper, readPaper } from './paper-file';
export { lackingIn, lackingPapers, newPapersName, papersFolder, papersIn } from './papers-folder';
