export type { Aligned } from './align';
export {
  type ProtectionChanged,
  removeProtection,
  setProtection,
  settleProtection,
} from './change';
export { headLength, isProtected, type ProtectedProblem } from './envelope';
export {
  byKeySecret,
  byPassphrase,
  byProtection,
  contentUnder,
  keySecret,
  locked,
  nameOfKey,
  newProtection,
  type Plain,
  type Protection,
  plainOf,
  type Unlock,
} from './protection';
