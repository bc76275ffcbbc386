/** Kinds of institution printed on such forms, with the word that ends the name. */
export const bankKinds = [
  { ending: '銀行', kind: 'bank' },
  { ending: '信用金庫', kind: 'shinkin' },
  { ending: '信用組合', kind: 'credit-union' },
] as const;

/** 城北信用金庫 → 城北 and the kind that ends it, or the whole name and null. */
export function bankNameParts(name: string) {
  const found = bankKinds.find(({ ending }) => name.endsWith(ending)) ?? null;
  return { stem: found ? name.slice(0, -found.ending.length) : name, kind: found };
}
