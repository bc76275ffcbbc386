export * from './bank-kana';
export * from './contact';
export * from './digits';
export * from './kana';
export * from './katakana';
export * from './width';
