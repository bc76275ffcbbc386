const fullWidth = /[０-９Ａ-Ｚａ-ｚ．：，－￥]/g;

/** Digits, letters and signs in half width, without spaces: 「８：３０ 」 → `8:30`. */
export const narrow = (text: string): string =>
  text
    .replace(fullWidth, (char) =>
      char === '￥' ? '¥' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s/g, '');
