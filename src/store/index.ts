export { codeOf, writeFileAtomically } from './atomic-write';
export * from './backups';
export * from './folder';
export * from './household-file';
export type { OpenFile } from './known-content';
export { type LockHolder, releaseLock, takeLock } from './lock';
export { openHouseholdFile, type ReadOnly } from './open-file';
export * from './protection';
export { createHouseholdFile, replaceUnreadable, type Saved, saveHouseholdFile } from './save-file';
