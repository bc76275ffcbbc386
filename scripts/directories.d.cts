/** [code, name, kana] */
export type Entry = readonly [string, string, string];
export declare function bankDirectory(): {
  readonly banks: readonly Entry[];
  readonly branches: Readonly<Record<string, readonly Entry[]>>;
};
export declare function postalDirectory(): Readonly<Record<string, readonly string[]>>;
