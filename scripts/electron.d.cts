export declare function installedElectron(): string | null;
