export * from './atomic-write';
export * from './folder';
export * from './household-file';
