import type { Page } from '@playwright/test';
import { entry, family } from '../../../src/copy/screens-family';

/** 世帯とお子さん: the summary and its pages. */
export const familyPage = (page: Page) => ({
  title: (name: string) => page.getByRole('heading', { level: 1, name }),
  field: (label: string) => page.getByRole('textbox', { name: label, exact: true }),
  combobox: (label: string) => page.getByRole('combobox', { name: label }),
  option: (name: string | RegExp) => page.getByRole('option', { name }),
  choice: (name: string) => page.getByRole('radio', { name, exact: true }),
  button: (name: string) => page.getByRole('button', { name, exact: true }),
  date: (legend: string) => {
    const group = page.getByRole('group', { name: legend });
    return {
      group,
      year: group.getByLabel(entry.year, { exact: true }),
      month: group.getByLabel(entry.month, { exact: true }),
      day: group.getByLabel(entry.day, { exact: true }),
    };
  },
  group: (name: string) => page.getByRole('region', { name, exact: true }),
  change: (what: string) => page.getByRole('button', { name: family.changeOf(what), exact: true }),
  enter: (what: string) => page.getByRole('button', { name: family.enterOf(what), exact: true }),
  save: page.getByRole('button', { name: entry.save, exact: true }),
  saveAndGoOn: page.getByRole('button', { name: entry.saveAndGoOn }),
  toSummary: page.getByRole('button', { name: entry.toSummary }),
  summary: page.getByRole('alert'),

  async typeDate(legend: string, [year, month, day]: readonly [string, string, string]) {
    const boxes = this.date(legend);
    await boxes.year.fill(year);
    await boxes.month.fill(month);
    await boxes.day.fill(day);
  },
});
