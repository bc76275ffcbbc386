export { chooseReference, documentsOnReference } from './form-choice';
export { type KeptForm, type KeptState, keptFormOf } from './kept-form';
export {
  type KeptProblem,
  keepWardForm,
  type ListedForm,
  largestWardPdf,
  readWardPdf,
  readWardTemplate,
  removeWardDraft,
  removeWardForm,
  wardFormsIn,
} from './ward-forms';
