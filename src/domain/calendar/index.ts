export * from './civil-date';
export * from './date-boxes';
export * from './day-facts';
export * from './fiscal-year';
export * from './holiday';
export * from './japanese-era';
export * from './open-days';
export * from './time-of-day';
