export {
  largestPaper,
  type PaperProblem,
  pictureFault,
  putPaper,
  readPaper,
} from './paper-file';
export {
  foldersCalledFor,
  lackingIn,
  lackingPapers,
  newPapersName,
  paperOfFile,
  papersFolder,
  papersIn,
} from './papers-folder';
