export * from './blank';
export * from './household';
export * from './names';
export * from './parse';
export * from './problem';
