export { printedYearOf } from './printed-year';
export { recogniseForm } from './recognise';
export {
  type AnswerKey,
  answerKeys,
  type Part,
  type Reason,
  type Recognised,
  type RecognisedForm,
} from './recognised';
