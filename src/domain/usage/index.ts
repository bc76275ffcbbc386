export * from './booking';
export * from './order';
export * from './pieces';
