export type { BoxProblem } from './box';
export { goneHouseholds } from './gone';
export { boxesIn, boxPath } from './list';
export { packBox } from './pack';
export { nameForTakenIn } from './settle';
export { type BoxContents, lookIntoBox, settleAbandoned, takeInBox } from './take-in';
export { type Upload, uploadTo } from './upload';
