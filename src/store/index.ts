export { codeOf, writeFileAtomically } from './atomic-write';
export * from './backups';
export * from './folder';
export * from './household-file';
export * from './last-opened';
export { type LockHolder, releaseLock, takeLock } from './lock';
export { type OpenFile, openHouseholdFile, type ReadOnly } from './open-file';
export { renameHouseholdFile } from './rename-file';
export { createHouseholdFile, replaceUnreadable, type Saved, saveHouseholdFile } from './save-file';
