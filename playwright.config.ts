import { defineConfig } from '@playwright/test';
import { findHeadless, isRoot, quietArguments } from './scripts/browser.cjs';

const executablePath = findHeadless();
/** Set by scripts/test.cjs, which counts. */
const report = process.env['SITTER_HOJO_E2E_REPORT'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/build.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Where nobody can look again at once; what passed only then is named in the summary.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  // A busy machine answers late; what never comes fails all the same.
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: !isRoot(),
      args: [...quietArguments],
    },
  },
});
