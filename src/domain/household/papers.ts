/** The kinds of files that are kept: what phones and scanners make, and PDFs. */
export const paperTypes = ['pdf', 'jpeg', 'png', 'heic', 'webp'] as const;
export type PaperType = (typeof paperTypes)[number];

/** 書類: a receipt or an application as it was filed, a file in the folder of the household's papers. */
export interface Paper {
  /** The digest of its content, which is its name in the folder. */
  readonly sha256: string;
  readonly type: PaperType;
  /** As the user knows it. */
  readonly name: string;
}

/** Where the papers of a household lie and which there are. */
export interface Papers {
  /** A folder beside the household file. A copy of that file under another name finds the same one. */
  readonly folder: string;
  readonly files: readonly Paper[];
}

export const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Refused by one of the file systems we run on, or leading out of the folder. */
const unfit = /[\p{Cc}\\/:*?"<>|]|^[.\s]|[.\s]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** Folders of the program's own, beside the households. */
const taken: readonly string[] = ['控え', '区の様式', '設定'];

/** Whether a text is the plain name of one folder: no path, no other folder of ours. */
export const isFolderName = (name: string): boolean =>
  name !== '' &&
  [...name].length <= 80 &&
  !unfit.test(name) &&
  !taken.includes(name.normalize('NFC'));
