export { recognisePage } from './recognise-page';
export {
  type AnswerKey,
  answerKeys,
  type Part,
  type Reason,
  type Recognised,
  type RecognisedForm,
} from './recognised';
