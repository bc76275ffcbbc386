export * from './change';
export * from './deadline';
export * from './deadlines';
export * from './papers';
export * from './step';
export * from './steps';
export * from './way-end';
