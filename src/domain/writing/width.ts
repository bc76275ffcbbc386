/**
 * Letters, digits and signs in half width: 「Ｒ６．５／７」 → `R6.5/7`. An own table, since NFKC would
 * also turn ① into 1; ～ stays, as it means "to" and no half-width sign does.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[！-｝]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/￥/g, '¥');

/** Every dash a Japanese keyboard gives, ー and ｰ included: between digits they all mean a hyphen. */
const dashes = /[-‐‑‒–—―−－ーｰ]/g;

/** Half width, with plain hyphens and no spaces: for what is written in digits. */
export const halfWidthDigits = (text: string): string =>
  halfWidth(text).replace(dashes, '-').replace(/\s/g, '');

/** Without spaces at either end (　 too), and one space where there were several. */
export const trimmed = (text: string): string => text.replace(/[\s\u3000]+/g, ' ').trim();
