import { expect, type Page } from '@playwright/test';
import { calendar, dayPanel } from '../../../src/copy/screens-usage-calendar';
import { importing } from '../../../src/copy/screens-usage-import';
import { repeating } from '../../../src/copy/screens-usage-repeat';

export const calendarPage = (page: Page) => {
  const panel = page.getByRole('region', { name: /^\d+月\d+日.曜日/ });
  const cell = (date: string) => page.locator(`[role="gridcell"][data-date="${date}"]`);
  return {
    grid: page.getByRole('grid'),
    panel,
    cell,
    hours: page.getByRole('textbox', { name: dayPanel.hours }),
    take: page.getByRole('button', { name: dayPanel.take }),
    meter: (span: RegExp) => page.getByRole('meter', { name: span }),
    amount: (figure: string) => page.locator(`[data-figure="${figure}"]`),
    preview: (childId: string) => page.locator(`[data-preview="${childId}"]`),
    next: page.getByRole('button', { name: calendar.next }),
    month: (name: string) =>
      page.getByRole('navigation').getByRole('button', { name: new RegExp(`^${name}`) }),
    child: page.getByRole('combobox', { name: 'お子さん' }),
    sibling: (name: string) => page.getByRole('checkbox', { name, exact: true }),
    along: (child: string) => page.getByText(dayPanel.along(child)),
    keys: page.getByText(calendar.keysTitle),
    repeat: page.getByRole('button', { name: repeating.open }),
    bringIn: page.getByRole('button', { name: importing.open }),
    dialog: page.getByRole('dialog'),
    source: (kind: keyof typeof repeating.sources) =>
      page.getByRole('radio', { name: repeating.sources[kind] }),
    closedToo: page.getByRole('checkbox', { name: repeating.closedToo }),
    addMany: page.getByRole('dialog').getByRole('button', { name: /件を加える$/ }),
    /** A day of the preview; the table of the first child unless said otherwise. */
    row: (day: string) =>
      page
        .getByRole('dialog')
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: day }) })
        .first(),
    view: (name: keyof typeof calendar.viewNames) =>
      page.getByRole('button', { name: calendar.viewNames[name], exact: true }),

    async focus(date: string) {
      await cell(date).click();
      await expect(cell(date)).toBeFocused();
    },

    /** Hours typed on the day that has the focus, as a keyboard brings them. */
    async type(text: string) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
  };
};
