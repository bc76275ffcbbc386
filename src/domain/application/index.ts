export * from './account-deadline';
export * from './documents';
export * from './form-model';
export * from './needs';
export * from './plan';
export * from './plan-documents';
export * from './tax-base-date';
