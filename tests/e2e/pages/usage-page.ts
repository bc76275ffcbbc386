import type { Page } from '@playwright/test';
import { bookingForm, usage } from '../../../src/copy/screens-usage';

/** 「7/3(水) 8:30の利用を直す」, whatever the time. */
const named = (day: string, action: string) =>
  new RegExp(`^${day.replace(/[()]/g, '\\$&')} [\\d:]+${action}$`);

export const usagePage = (page: Page) => ({
  child: page.getByLabel(usage.child).first(),
  month: page.getByLabel(usage.month, { exact: true }),
  add: page.getByRole('button', { name: usage.add }),
  form: page.getByRole('form'),
  summary: page.getByRole('alert'),
  amount: (figure: string) => page.locator(`[data-figure="${figure}"]`),
  effect: (figure: string) => page.locator(`[data-effect="${figure}"]`),
  row: (day: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: day }) }),
  edit: (day: string) => page.getByRole('button', { name: named(day, usage.editOf('')) }),
  remove: (day: string) => page.getByRole('button', { name: named(day, usage.removeOf('')) }),
  undoRemoval: page.getByRole('button', { name: usage.undoRemoval }),
  date: page.getByRole('form').getByLabel(bookingForm.date),
  start: page.getByRole('form').getByLabel(bookingForm.start),
  end: page.getByRole('form').getByLabel(bookingForm.end),
  fare: page.getByRole('form').getByLabel(bookingForm.transport),
  take: page.getByRole('button', { name: bookingForm.take }),
  takeNew: page.getByRole('button', { name: bookingForm.takeNew }),
  cancel: page.getByRole('button', { name: bookingForm.cancel, exact: true }),
});
