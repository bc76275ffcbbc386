export * from './explain';
export * from './explanation';
