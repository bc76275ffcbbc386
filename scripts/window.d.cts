/** A profile folder for one window, in the system's folder for temporary files. */
export declare function makeProfile(browser: string): string;
export declare function removeProfile(folder: string): void;
/** The command line of the program's window. */
export declare function chromiumArguments(url: string, profile: string): readonly string[];
