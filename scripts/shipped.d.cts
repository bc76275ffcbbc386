export type Shipped = {
  readonly name: string;
  /** Null: data, which has none. */
  readonly version: string | null;
  readonly license: string;
  readonly text: string;
};
export declare function shippedPackages(): readonly (Shipped & { readonly folder: string })[];
export declare function shippedData(): readonly Shipped[];
/** Why one may not be shipped; null: it may. */
export declare function refusal(shipped: Shipped): string | null;
export declare function shippingProblems(): readonly string[];
