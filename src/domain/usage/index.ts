export * from './booking';
export * from './clashes';
export * from './first-use';
export * from './order';
export * from './pieces';
export * from './repeat';
