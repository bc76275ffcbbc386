export * from './household';
export * from './names';
export * from './parse';
export * from './passphrase';
export * from './problem';
