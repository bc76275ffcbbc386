export const passphrases = {
  first: '雨の日の 赤い傘と 白い猫',
  second: '机の上の 青い りんご 三つ',
} as const;

/** As little as a file may ask for: these tests are not about the time that guessing takes. */
export const cost = 2 ** 15;
