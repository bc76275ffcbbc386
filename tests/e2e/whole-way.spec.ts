import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { frame } from '../../src/copy/screens';
import { documents as documentsCopy } from '../../src/copy/screens-documents';
import {
  birth,
  certification,
  leave,
  route,
  eligibilityScreen as words,
  yesNoQuestions,
} from '../../src/copy/screens-eligibility';
import { groups } from '../../src/copy/screens-family';
import { childPages, personPages } from '../../src/copy/screens-family-pages';
import { applicationsPage } from './pages/applications-page';
import { calendarPage } from './pages/calendar-page';
import { documentsPage } from './pages/documents-page';
import { eligibilityPage } from './pages/eligibility-page';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { procedurePage } from './pages/procedure-page';
import { usagePage } from './pages/usage-page';
import { expect, test } from './support/app';

// Filling and drawing take their time on a slow machine.
test.describe.configure({ timeout: 300_000 });

const roundName = '令和8年度 第1回';

test('a parent, from the first question to the printed papers of a first round', async ({
  page,
  host,
}) => {
  const [asks, family] = [eligibilityPage(page), familyPage(page)];
  const [household, usage] = [householdPage(page), usagePage(page)];
  const [applications, documents] = [applicationsPage(page), documentsPage(page)];

  await test.step('the questions end in a yes', async () => {
    await asks.begin.click();
    await asks.answerDate(birth.label, ['R6', '6', '15']);
    await asks.answer(route.waiting);
    await asks.answer(yesNoQuestions['on-hold'].yes);
    await asks.answer(yesNoQuestions['still-applying'].yes);
    await asks.answer(yesNoQuestions['declined-or-left'].no);
    await asks.answer(yesNoQuestions['certified-nursery'].no);
    await family.choice(certification.yes).check();
    await family.typeDate(childPages.certification.from, ['R8', '4', '1']);
    await family.typeDate(childPages.certification.to, ['R9', '3', '31']);
    await family.choice(childPages.certification.standard).check();
    await asks.next.click();
    await asks.answer(leave.no);
    await expect(asks.title(words.eligible.now)).toBeFocused();
  });

  await test.step('the way: the ward has confirmed; the household is kept', async () => {
    await page.getByRole('button', { name: words.toProcedure }).click();
    const way = procedurePage(page);
    await way.date('confirmationFiledOn').field.fill('R8.9.1');
    await way.date('confirmationFiledOn').take.click();
    await way.date('confirmedFrom').field.fill('R8.9.8');
    await way.date('confirmedFrom').take.click();
    await expect(way.step('confirmation')).toContainText('済み');
    await household.save.click();
    await expect(household.header).toContainText(frame.saved);
  });

  await test.step('names, as forms want them', async () => {
    const names = personPages.name;
    const name = async (row: string, given: string, kana: string) => {
      await family.enter(row).click();
      await family.field(names.family).fill('北');
      await family.field(names.given).fill(given);
      await family.field(names.familyKana).fill('きた');
      await family.field(names.givenKana).fill(kana);
      await family.save.click();
    };
    await household.goTo('family');
    await name(`${groups.applicant} お名前`, '花子', 'はなこ');
    await name('お子さん(1人目) お名前', '太郎', 'たろう');
    await expect(family.group('北 太郎')).toContainText('キタ タロウ');
  });

  await test.step('uses are typed on their days, with a fare', async () => {
    const calendar = calendarPage(page);
    await household.goToCalendar();
    for (const day of ['2026-11-04', '2026-11-05']) {
      await calendar.focus(day);
      await calendar.type('0900 1700');
      await expect(calendar.cell(day)).toContainText('9:00〜17:00');
    }
    await usage.edit('11/5(木)').click();
    await usage.fare.fill('1100');
    await usage.take.click();
    await expect(calendar.amount('transport')).toContainText('1,100円');
  });

  await test.step('the application of the round', async () => {
    await household.goTo('applications');
    await applications.makeFirst(
      { year: '令和8年度', number: '1', from: '11月', to: '11月', source: '区の案内' },
      roundName,
    );
    await expect(applications.amounts).toContainText('1,100円');
    await expect(applications.papers).toContainText('領収書');
  });

  await test.step('its papers are printed and kept as filed', async () => {
    await applications.makePapers.click();
    const made = await documents.make();
    expect([...made.keys()].join(' ')).toContain('交付申請書');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await documents.printAll.click();
    await expect(page.locator('body[data-printed]')).toBeAttached({ timeout: 120_000 });
    await page.getByRole('button', { name: documentsCopy.toApplication }).click();
    await applications.fileIt(['R8', '12', '1']);
    await expect(household.header).toContainText(frame.saved);
    // Tests of one worker share a host and its folder.
    const kept = readdirSync(host.folder)
      .filter((name) => name.endsWith('.sitter'))
      .map((name) => JSON.parse(readFileSync(path.join(host.folder, name), 'utf8')))
      .find(({ applications: all }) => all?.[0]?.filed?.on === '2026-12-01');
    expect(kept.applications[0].filed).toMatchObject({
      on: '2026-12-01',
      data: { children: [{ name: { family: '北', given: '太郎' } }] },
      amounts: [{ month: '2026-11', transportPaidYen: 1100, transportSubsidyYen: 1100 }],
    });
    for (const { paper } of kept.applications[0].filed.forms)
      expect(existsSync(path.join(host.folder, kept.papers.folder, `${paper}.pdf`))).toBe(true);
  });
});
