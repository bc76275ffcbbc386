/** Longer ones say no more, and fill the household file. */
const longest = 120;

/**
 * The name of a chosen file as the household keeps it: without signs that are not seen or turn the
 * direction of writing, which would make `gpj.exe` of `exe.jpg`.
 */
export function receiptName(fileName: string): string {
  const plain = fileName.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '').trim();
  const signs = [...plain];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : plain;
}
