export * from './assess';
export * from './day';
export * from './eligibility';
export * from './leave';
export * from './not-entered';
export * from './route-end';
export * from './verdict';
