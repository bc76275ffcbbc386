import type { Page } from '@playwright/test';
import { frame, leaving, partNames } from '../../../src/copy/screens';

export const householdPage = (page: Page) => ({
  header: page.getByRole('banner'),
  save: page.getByRole('banner').getByRole('button', { name: '保存する' }),
  undo: page.getByRole('button', { name: frame.undo, exact: true }),
  redo: page.getByRole('button', { name: frame.redo, exact: true }),
  openOther: page.getByRole('button', { name: frame.openOther }),
  leaveDialog: page.getByRole('dialog'),
  stay: page.getByRole('button', { name: leaving.stay }),
  discard: page.getByRole('button', { name: leaving.discard }),

  async goTo(part: keyof typeof partNames) {
    await page.getByRole('link', { name: partNames[part] }).click();
    await page.getByRole('heading', { level: 1, name: partNames[part] }).waitFor();
  },
});
