/** True when it built, false when there was nothing to do; throws when the build fails. */
export declare function build(options?: { force?: boolean }): boolean;
export declare const root: string;
