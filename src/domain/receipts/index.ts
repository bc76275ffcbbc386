export * from './attaching';
export * from './numbering';
export * from './proving';
