import type { Page } from '@playwright/test';
import { eligibilityScreen, eligibilityStart } from '../../../src/copy/screens-eligibility';
import { familyPage } from './family-page';

/** 対象になるか: the questions and the answer. */
export const eligibilityPage = (page: Page) => ({
  begin: page.getByRole('button', { name: eligibilityStart.button, exact: true }),
  startOf: (name: string) =>
    page.getByRole('button', { name: eligibilityScreen.startOf(name), exact: true }),
  lookOf: (name: string) =>
    page.getByRole('button', { name: eligibilityScreen.lookOf(name), exact: true }),
  title: (name: string | RegExp) => page.getByRole('heading', { level: 1, name }),
  next: page.getByRole('button', { name: eligibilityScreen.go, exact: true }),
  later: page.getByRole('button', { name: eligibilityScreen.later }),
  leave: page.getByRole('button', { name: eligibilityScreen.leave }),
  goOn: page.getByRole('button', { name: eligibilityScreen.goOn }),
  changeOf: (what: string) =>
    page.getByRole('button', { name: eligibilityScreen.changeOf(what), exact: true }),
  print: page.getByRole('button', { name: eligibilityScreen.print }),
  wardText: page.getByText(eligibilityScreen.wardText),

  choice: (words: string) =>
    page.getByRole('radio', { name: new RegExp(`^${words.replace(/[()]/g, '\\$&')}`) }),

  /** Chooses an answer by its first words and goes on. */
  async answer(words: string) {
    await this.choice(words).check();
    await this.next.click();
  },
  async answerDate(legend: string, date: readonly [string, string, string]) {
    await familyPage(page).typeDate(legend, date);
    await this.next.click();
  },
});
