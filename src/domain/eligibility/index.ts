export { aprilAfter } from './changes';
export * from './eligibility';
export { eligibilityOf } from './eligibility-of';
export { firstBirthdaysOf } from './first-birthday';
export { type Period, periodsOf } from './period';
export { hasNoRoute, questionsFor } from './questions';
