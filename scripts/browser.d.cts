export declare function findBrowser(): string | null;
export declare function findHeadless(): string | null;
export declare function isRoot(): boolean;
export declare const quietArguments: readonly string[];
