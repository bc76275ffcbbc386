export { codeOf, writeFileAtomically } from './atomic-write';
export * from './backups';
export * from './folder';
export * from './household-file';
export { type LockHolder, releaseLock, takeLock } from './lock';
export { makeFolder } from './make-folder';
export { isThere, type OpenFile, openHouseholdFile, type ReadOnly } from './open-file';
export { createHouseholdFile, replaceUnreadable, type Saved, saveHouseholdFile } from './save-file';
