export * from './assess';
export * from './day';
export * from './eligibility';
export * from './not-entered';
export * from './route-end';
export * from './verdict';
