import type { Page } from '@playwright/test';
import { contact } from '../../../src/copy/contact';
import { partNames } from '../../../src/copy/screens';
import { help } from '../../../src/copy/screens-help';

export const questionsPage = (page: Page) => ({
  /** On はじめに; within a household it is one of the parts. */
  opener: page.getByRole('button', { name: partNames.questions }),
  heading: page.getByRole('heading', { level: 1, name: partNames.questions }),
  search: page.getByLabel(help.search),
  clear: page.getByRole('button', { name: help.clear }),
  count: page.getByRole('main').getByRole('status'),
  question: (text: string) => page.locator('summary').filter({ hasText: text }),
  answer: (question: string) =>
    page.getByRole('group').filter({ has: page.locator('summary').filter({ hasText: question }) }),
  contact: page.getByRole('region', { name: contact.title }),
  back: page.getByRole('button', { name: help.back }),
});

/** 「?」 beside a term. */
export const termHelp = (page: Page, term: string) => ({
  button: page.getByRole('button', { name: help.about(term), exact: true }),
  text: page.locator('[popover]:popover-open'),
});
