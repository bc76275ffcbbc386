import type { Page } from '@playwright/test';
import {
  application,
  applications,
  difference,
  filing,
  outcomes,
  pages,
} from '../../../src/copy/screens-applications';
import { entry } from '../../../src/copy/screens-family';
import { familyPage } from './family-page';

/** A round as it is entered. */
export interface RoundTyped {
  readonly year: string;
  readonly number: string;
  /** 5月, 3月(翌年). */
  readonly from: string;
  readonly to: string;
  readonly closesOn?: readonly [string, string, string];
  readonly source: string;
}

/** 申請: the list, an application, and its pages. */
export const applicationsPage = (page: Page) => {
  const save = page.getByRole('button', { name: entry.save, exact: true });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  return {
    save,
    make: button(applications.make),
    list: region(applications.listTitle),
    rounds: region(applications.rounds),
    open: (name: string) => button(applications.openOf(name)),
    next: (name: string) => button(applications.nextOf(name)),
    title: (round: string) =>
      page.getByRole('heading', { level: 1, name: application.title(round) }),
    back: button(applications.back),
    returnTo: (round: string) => button(applications.backTo(round)),
    changeOf: (what: string) => page.getByRole('button', { name: `${what}を変更`, exact: true }),
    papers: region(application.papersTitle),
    amounts: region(application.amountsTitle),
    missing: page.getByText(/^足りない内容が\d+か所あります$/),
    paper: (name: string) =>
      region(application.papersTitle).getByRole('checkbox', { name, exact: true }),
    makePapers: button(application.makePapers),
    file: button(application.file),
    filed: button(filing.save),
    kept: region(filing.keptTitle),
    filedTitle: page.getByRole('heading', { name: filing.filedTitle }),
    filedForms: page.getByText(/^提出した書類の控え/),
    difference: region(difference.title),
    correct: button(difference.correct),
    outcomes: region(outcomes.title),
    outcomeOf: (child: string, subsidy: string) => button(outcomes.enterOf(child, subsidy)),
    problem: page.getByRole('alert'),

    async typeRound({ year, number, from, to, closesOn, source }: RoundTyped) {
      await page.getByLabel(pages.round.fiscalYear).selectOption({ label: year });
      await page.getByLabel(pages.round.number).fill(number);
      await page.getByLabel(pages.round.from).selectOption({ label: from });
      await page.getByLabel(pages.round.to).selectOption({ label: to });
      if (closesOn) await familyPage(page).typeDate(pages.round.closesOn, closesOn);
      await page.getByLabel(pages.round.source).fill(source);
      await save.click();
    },

    /** A new application of the sample's first round, as far as its sheet. */
    async makeFirst(round: RoundTyped, name: string) {
      await this.make.click();
      await this.typeRound(round);
      await page.getByRole('radio', { name }).check();
      await save.click();
      await page.getByRole('heading', { level: 1, name: pages.children.title }).waitFor();
      await save.click();
      await page.getByRole('heading', { level: 1, name: pages.subsidies.title }).waitFor();
      await save.click();
      await this.title(name).waitFor();
    },

    async fileIt(on: readonly [string, string, string]) {
      await this.file.click();
      await familyPage(page).typeDate(filing.on, on);
      await this.filed.click();
      await this.filedTitle.waitFor({ timeout: 90_000 });
    },
  };
};
