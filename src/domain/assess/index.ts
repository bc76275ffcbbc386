export * from './assess';
export * from './day';
export * from './eligibility';
export * from './route-end';
export * from './verdict';
