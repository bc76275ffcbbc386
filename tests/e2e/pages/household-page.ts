import type { Page } from '@playwright/test';
import { frame, leaving, partNames } from '../../../src/copy/screens';
import { calendar } from '../../../src/copy/screens-usage-calendar';

/** 利用記録 shows a calendar until the user asks for the table. */
async function usageView(page: Page, view: keyof typeof calendar.viewNames) {
  await page.getByRole('button', { name: calendar.viewNames[view], exact: true }).click();
}

export const householdPage = (page: Page) => ({
  header: page.getByRole('banner'),
  save: page.getByRole('banner').getByRole('button', { name: '保存する' }),
  undo: page.getByRole('button', { name: frame.undo, exact: true }),
  redo: page.getByRole('button', { name: frame.redo, exact: true }),
  openOther: page.getByRole('button', { name: frame.openOther }),
  close: page.getByRole('button', { name: new RegExp(`^(${frame.close}|${frame.closeCase})`) }),
  leaveDialog: page.getByRole('dialog'),
  stay: page.getByRole('button', { name: leaving.stay }),
  discard: page.getByRole('button', { name: leaving.discard }),

  async goTo(part: keyof typeof partNames) {
    await page.getByRole('link', { name: partNames[part] }).click();
    await page.getByRole('heading', { level: 1, name: partNames[part] }).waitFor();
    if (part === 'usage') await usageView(page, 'table');
  },

  async goToCalendar() {
    await page.getByRole('link', { name: partNames.usage }).click();
    await usageView(page, 'calendar');
  },
});
