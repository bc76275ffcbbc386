import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { conditionTexts } from '../../src/copy/eligibility';
import { frame, partNames } from '../../src/copy/screens';
import {
  birth,
  certification,
  leave,
  returning,
  route,
  eligibilityScreen as words,
  yesNoQuestions,
} from '../../src/copy/screens-eligibility';
import { childPages } from '../../src/copy/screens-family-pages';
import { eligibilityPage } from './pages/eligibility-page';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test.describe.configure({ timeout: 120_000 });

/** As far as the questions of both routes. */
async function beginWithBirth(page: Page, date: readonly [string, string, string]) {
  const asks = eligibilityPage(page);
  await asks.begin.click();
  await expect(asks.title(birth.title)).toBeFocused();
  await asks.answerDate(birth.label, date);
}

/** 支給認定: 令和8年度. */
async function giveCertification(page: Page) {
  const family = familyPage(page);
  await family.choice(certification.yes).check();
  await family.typeDate(childPages.certification.from, ['R8', '4', '1']);
  await family.typeDate(childPages.certification.to, ['R9', '3', '31']);
  await family.choice(childPages.certification.standard).check();
  await eligibilityPage(page).next.click();
}

test('育児休業満了者: from the first screen, with the mouse, to a yes with its dates', async ({
  page,
  host,
}) => {
  const asks = eligibilityPage(page);
  // Tests of one worker share a host and its folder.
  const before = readdirSync(host.folder);
  await beginWithBirth(page, ['R7', '12', '1']);
  await asks.answer(route.leave);
  await asks.answer(yesNoQuestions['class-zero'].no);
  await asks.answer(yesNoQuestions['full-year'].yes);
  await expect(page.getByText('お子さんの1歳の誕生日は令和8年12月1日です。')).toBeVisible();
  await asks.answerDate(returning.label, ['R8', '12', '1']);
  await expect(asks.title('令和9年4月入所までの選考に申し込みますか')).toBeFocused();
  await asks.answer('申し込む');
  await asks.answer(yesNoQuestions['declined-or-left'].no);
  await asks.answer(yesNoQuestions['certified-nursery'].no);
  await giveCertification(page);

  await expect(asks.title(words.eligible.later('令和8年12月1日'))).toBeFocused();
  const answer = page.getByRole('main');
  await expect(answer).toContainText('令和8年12月1日から令和9年3月31日まで');
  await expect(answer).toContainText('お子さんの1歳の誕生日に復職する必要があります');
  await expect(answer).toContainText('令和9年1月1日');
  // 相談: nothing of it is on the disk.
  await expect(householdPage(page).header).toContainText(frame.case);
  expect(readdirSync(host.folder)).toEqual(before);

  // Another return date changes the answer, and one is back at the answer.
  await asks.changeOf('復職日').click();
  await asks.answerDate(returning.label, ['R8', '12', '2']);
  await expect(asks.title(words.notEligible)).toBeFocused();
  await expect(answer).toContainText(conditionTexts['not-on-birthday']);
  await expect(answer).toContainText('お子さんの1歳の誕生日(令和8年12月1日)に復職するとき');

  // What has a page in 世帯とお子さん is changed there.
  await asks.changeOf('支給認定').click();
  await familyPage(page).typeDate(childPages.certification.to, ['R9', '3', '1']);
  await familyPage(page).save.click();
  await expect(answer).toContainText('令和8年4月1日〜令和9年3月1日');
});

test('待機児童: with the keyboard alone, back once, to a yes; printed without the window', async ({
  page,
}) => {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  const asks = eligibilityPage(page);
  const family = familyPage(page);
  const keys = keyboard(page);
  const choose = async (words: string) => {
    const chosen = page.getByRole('radio', { checked: true });
    const any = page.getByRole('radio');
    await keys.tabTo((await chosen.count()) > 0 ? chosen : any.first());
    await page.keyboard.press('Space');
    const wanted = asks.choice(words);
    for (let at = 0; at < 4 && !(await wanted.isChecked()); at += 1)
      await page.keyboard.press('ArrowDown');
    await expect(wanted).toBeChecked();
  };
  const answer = async (words: string) => {
    await choose(words);
    await page.keyboard.press('Enter');
  };
  const typeDate = async (legend: string, [year, month, day]: readonly string[]) => {
    const boxes = family.date(legend);
    await keys.type(boxes.year, year ?? '');
    await keys.type(boxes.month, month ?? '');
    await keys.type(boxes.day, day ?? '');
  };

  await keys.press(asks.begin);
  await expect(asks.title(birth.title)).toBeFocused();
  // Without an answer one is told what is missing.
  await keys.press(asks.next);
  await expect(family.summary).toBeFocused();
  await expect(family.summary).toContainText('生年月日を入力してください。');
  await typeDate(birth.label, ['R6', '6', '15']);
  await page.keyboard.press('Enter');
  await expect(asks.title(route.title)).toBeFocused();
  await answer(route.neither);
  await expect(asks.title(words.notEligible)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(conditionTexts['no-route']);
  await keys.press(asks.changeOf('あてはまるもの'));
  await answer(route.waiting);
  await expect(asks.title(yesNoQuestions['on-hold'].title)).toBeFocused();
  await keys.press(page.getByRole('button', { name: '前のページへ戻る' }));
  await expect(asks.title(route.title)).toBeFocused();
  await keys.press(asks.next);
  await answer(yesNoQuestions['on-hold'].yes);
  await expect(asks.title(yesNoQuestions['still-applying'].title)).toBeFocused();
  await answer(yesNoQuestions['still-applying'].yes);
  await expect(asks.title(yesNoQuestions['declined-or-left'].title)).toBeFocused();
  await answer(yesNoQuestions['declined-or-left'].no);
  await expect(asks.title(yesNoQuestions['certified-nursery'].title)).toBeFocused();
  await answer(yesNoQuestions['certified-nursery'].no);
  await expect(asks.title(certification.title)).toBeFocused();
  await choose(certification.yes);
  await typeDate(childPages.certification.from, ['R8', '4', '1']);
  await typeDate(childPages.certification.to, ['R9', '3', '31']);
  await keys.tabTo(family.choice(childPages.certification.standard));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(asks.title(leave.title)).toBeFocused();
  await choose(leave.no);
  await page.keyboard.press('Enter');

  await expect(asks.title(words.eligible.now)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(
    '区の対象者確認を受けてから、令和9年3月31日まで',
  );
  await keys.press(asks.print);
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(householdPage(page).header).toBeHidden();
  await expect(asks.print).toBeHidden();
  await expect(page.getByText('入所保留となり、お子さんが待機児童')).toBeVisible();
});

test('a no comes as soon as it is certain; what one does not know is left open', async ({
  page,
}) => {
  const asks = eligibilityPage(page);
  await beginWithBirth(page, ['R6', '6', '15']);
  await asks.answer(route.waiting);
  await asks.later.click();
  await asks.answer(yesNoQuestions['still-applying'].yes);
  await asks.leave.click();
  await expect(asks.title(words.undecided)).toBeFocused();
  await expect(page.getByText(words.undecidedLead(5))).toBeVisible();
  await asks.goOn.click();
  await asks.answer(yesNoQuestions['on-hold'].no);
  await expect(asks.title(words.notEligible)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(conditionTexts['not-on-hold']);

  await page.reload();
  await beginWithBirth(page, ['R2', '4', '1']);
  await expect(asks.title(words.notEligible)).toBeFocused();
  await expect(page.getByRole('main')).toContainText(conditionTexts['age-class']);
  await expect(page.getByRole('main')).toContainText(words.noChange);
});

test('from 世帯とお子さん only what is still open is asked, and what is half typed stays', async ({
  page,
}) => {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('family');
  const asks = eligibilityPage(page);
  await asks.startOf('髙橋 さくら').click();
  await expect(asks.title(yesNoQuestions['on-hold'].title)).toBeFocused();
  await familyPage(page).choice(yesNoQuestions['on-hold'].yes).check();
  await householdPage(page).goTo('usage');
  await page.getByRole('link', { name: partNames.family }).click();
  await expect(familyPage(page).choice(yesNoQuestions['on-hold'].yes)).toBeChecked();
  await asks.next.click();
  await expect(asks.title(yesNoQuestions['still-applying'].title)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(householdPage(page).undo).toHaveAttribute('aria-disabled', 'true');
});
