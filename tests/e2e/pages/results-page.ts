import type { Page } from '@playwright/test';

export const resultsPage = (page: Page) => ({
  totals: page.getByRole('region', { name: '世帯の合計' }),

  /** The row of a child and month, as its cells read. */
  row: (child: string, month: string) =>
    page
      .getByRole('region', { name: child, exact: true })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: month }) }),

  figure: (child: string, month: string, figure: string) =>
    page
      .getByRole('region', { name: child, exact: true })
      .getByRole('button', { name: new RegExp(`^${month}の${figure} `) }),

  explanation: (month: string, figure: string) =>
    page.getByRole('region', { name: `${month} ${figure}` }),
});
