export * from './anonymise';
export * from './bank-kinds';
export * from './household';
export * from './names';
export * from './parse';
export * from './problem';
