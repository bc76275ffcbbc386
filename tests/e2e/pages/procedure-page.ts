import type { Page } from '@playwright/test';
import { stepTitles } from '../../../src/copy/procedure';
import {
  calendarFile,
  contracts,
  dateEntry,
  deadlineList,
  procedure,
  procedureDates,
} from '../../../src/copy/screens-procedure';

type DateName = Exclude<keyof typeof procedureDates, `${string}Hint`>;

/** 手続き, of the first child unless another is named. */
export const procedurePage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: '手続き' }),
  deadlines: page.getByRole('region', { name: deadlineList.title, exact: true }),
  way: (name: string) => page.getByRole('region', { name: procedure.wayOf(name) }),
  step: (id: keyof typeof stepTitles) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: stepTitles[id] }) })
      .first(),
  stepHeading: (id: keyof typeof stepTitles) =>
    page.getByRole('heading', { level: 3, name: stepTitles[id] }).first(),
  open: (id: keyof typeof stepTitles) => page.getByText(procedure.more(stepTitles[id])).first(),
  change: (title: string) => page.getByText(title).first(),
  date: (name: DateName) => {
    const label = procedureDates[name];
    return {
      field: page.getByRole('textbox', { name: label, exact: true }).first(),
      take: page.getByRole('button', { name: dateEntry.takeOf(label) }).first(),
      today: page.getByRole('button', { name: dateEntry.todayOf(label) }).first(),
      change: page.getByRole('button', { name: dateEntry.changeOf(label) }).first(),
      remove: page.getByRole('button', { name: dateEntry.removeOf(label) }).first(),
    };
  },
  contract: {
    provider: page.getByRole('combobox', { name: contracts.provider }).first(),
    signedOn: page.getByRole('textbox', { name: contracts.signedOn }).first(),
    add: page.getByRole('button', { name: contracts.add }).first(),
  },
  count: (caption: string) => page.getByRole('table', { name: caption }),
  ready: (title: string) =>
    page.getByRole('checkbox', { name: new RegExp(`^${procedure.ready}.*${title}$`) }).first(),
  fill: (title: string) => page.getByRole('button', { name: procedure.fillOf(title) }).first(),
  write: page.getByRole('button', { name: calendarFile.write }),
});
