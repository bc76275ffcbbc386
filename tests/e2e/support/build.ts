import { build } from '../../../scripts/build.cjs';

/** Before the first test: what is tested is what the sources say now. */
export function globalSetup(): void {
  build();
}

// Playwright takes a default export only.
// biome-ignore lint/style/noDefaultExport: see above
export default globalSetup;
