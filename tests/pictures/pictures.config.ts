import e2e from '../../playwright.config';

/** `npm run pictures`: the README's pictures, taken from the running app. */
export default {
  ...e2e,
  testDir: '.',
  testMatch: 'pictures.ts',
  globalSetup: '../e2e/support/build.ts',
};
