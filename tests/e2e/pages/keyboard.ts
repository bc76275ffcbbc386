import type { Locator, Page } from '@playwright/test';

const farthest = 80;

/** What a person without a mouse does. */
export const keyboard = (page: Page) => ({
  /** Tab until a control has the focus. */
  async tabTo(control: Locator) {
    await control.waitFor();
    for (let tabs = 0; tabs < farthest; tabs += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${control} cannot be reached with Tab`);
  },

  /** Japanese comes from an input method, so it is inserted rather than typed key by key. */
  async type(control: Locator, text: string) {
    await this.tabTo(control);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  },

  async press(control: Locator, key = 'Enter') {
    await this.tabTo(control);
    await page.keyboard.press(key);
  },
});
