export * from './booking';
export * from './first-use';
export * from './order';
export * from './pieces';
