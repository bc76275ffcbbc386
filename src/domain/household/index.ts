export * from './anonymise';
export * from './bank-kinds';
export * from './household';
export * from './names';
export * from './papers';
export * from './parse';
export * from './passphrase';
export * from './problem';
