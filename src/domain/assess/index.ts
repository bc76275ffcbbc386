export * from './assess';
export * from './eligibility';
export * from './route-end';
export * from './verdict';
