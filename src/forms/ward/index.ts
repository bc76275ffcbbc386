export { type Carried, type CarriedState, carryOver } from './carry-over';
export {
  checkWardTemplate,
  isDocumentId,
  type Labels,
  type WardFile,
  type WardTemplateProblem,
} from './check';
export { type AskedAnswer, type Demands, demandsOf, staysBlank } from './demands';
export {
  fromPortable,
  largestTemplate,
  type PortableProblem,
  portableText,
  templateExtension,
} from './portable';
export { type Found, type Proposal, proposeTemplate } from './propose';
