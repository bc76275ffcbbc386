import type { Page } from '@playwright/test';
import { results } from '../../../src/copy/screens-results';
import { whatIf } from '../../../src/copy/what-if';
import { year } from '../../../src/copy/year';

export const resultsPage = (page: Page) => ({
  totals: page.getByRole('region', { name: '世帯の合計' }),
  year: page.getByLabel(results.year, { exact: true }),

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

  total: (whose: string, figure: string) =>
    page.getByRole('button', { name: new RegExp(`^${whose}の${figure}の合計 `) }),

  explanation: (month: string, figure: string) =>
    page.getByRole('region', { name: `${month} ${figure}` }),

  totalExplanation: (whose: string, figure: string) =>
    page.getByRole('region', { name: results.totalTitle(whose, figure) }),

  chart: (fiscalYear: string) => ({
    region: page.getByRole('region', { name: year.title(fiscalYear), exact: true }),
    months: page.getByRole('toolbar', { name: year.months(fiscalYear) }).getByRole('button'),
    asTable: page.getByText(year.table),
    table: page.getByRole('table', { name: year.caption(fiscalYear) }),
  }),
});

/** The panel 「もし…だったら」. */
export const whatIfPanel = (page: Page) => {
  const panel = page.getByRole('region', { name: whatIf.title, exact: true });
  return {
    opener: page.getByRole('button', { name: whatIf.open, exact: true }),
    panel,
    child: panel.getByLabel(whatIf.child, { exact: true }),
    hours: panel.getByLabel(whatIf.hours, { exact: true }),
    by: panel.getByLabel(whatIf.by, { exact: true }),
    weekday: (name: string) => panel.getByLabel(name),
    careNeed: panel.getByLabel(whatIf.careNeed, { exact: true }),
    birthOrder: panel.getByLabel(whatIf.birthOrder, { exact: true }),
    confirmedFrom: panel.getByLabel(whatIf.confirmedFrom, { exact: true }),
    outcome: panel.getByRole('status'),
    row: (month: string) =>
      panel.getByRole('row').filter({ has: page.getByRole('rowheader', { name: month }) }),
    reset: panel.getByRole('button', { name: whatIf.reset }),
    close: panel.getByRole('button', { name: whatIf.close }),
  };
};
