export type Component = {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly type: string;
  readonly purl?: string;
  readonly licenses?: readonly unknown[];
};
/** As much of CycloneDX as the tests look at. */
export type BillOfMaterials = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
export declare function billOfMaterials(): BillOfMaterials;
