export { priceOf } from './billing';
export * from './compute';
export { withSettings } from './own-settings';
export * from './statement';
