import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { frame, partNames, windowTitle } from '../../src/copy/screens';
import { entry, family, groups } from '../../src/copy/screens-family';
import { entryErrorText } from '../../src/copy/screens-family-errors';
import {
  absencePage,
  bankPages,
  childPages,
  filePage,
  personPages,
  residencePage,
  spousePage,
} from '../../src/copy/screens-family-pages';
import { familyPage } from './pages/family-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { welcomePage } from './pages/welcome-page';
import { expect, type RunningHost, test, withHost } from './support/app';

test.describe.configure({ timeout: 240_000 });

const root = path.join(__dirname, '..', '..');
const usageCsv = path.join(root, 'tests', 'fixtures', 'kita-r6-sample', 'usage.csv');
const sample = JSON.parse(
  readFileSync(path.join(root, 'resources', 'sample', 'household.json'), 'utf8'),
);

const cli = (...args: readonly string[]) => {
  const run = spawnSync(process.execPath, [path.join(root, 'out', 'main', 'cli.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITTER_HOJO_TODAY: '2026-11-22' },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
};

const fileIn = ({ folder }: RunningHost): string => {
  const [name = ''] = readdirSync(folder).filter((one) => one.endsWith('.sitter'));
  return path.join(folder, name);
};
const saved = (host: RunningHost) => JSON.parse(readFileSync(fileIn(host), 'utf8'));

async function begin(page: Page, host: RunningHost) {
  await page.goto(host.url);
  await welcomePage(page).create.click();
  const pages = familyPage(page);
  await expect(pages.title(personPages.name.title(groups.applicant))).toBeFocused();
  return pages;
}

test('a parent enters a whole household from nothing, by keyboard alone', async ({
  page,
}, testInfo) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    const pages = familyPage(page);
    const keys = keyboard(page);
    const { applicant, spouse, bankAccount, children } = sample;
    const names = personPages.name;

    const name = async (one: typeof applicant.name) => {
      await keys.type(pages.field(names.family), one.family);
      await keys.type(pages.field(names.given), one.given);
      // Hiragana and half-width katakana become what forms want.
      await keys.type(pages.field(names.familyKana), 'たかはし');
      await keys.type(pages.field(names.givenKana), one.givenKana);
    };
    const date = async (legend: string, [year, month, day]: readonly string[]) => {
      const boxes = pages.date(legend);
      await keys.type(boxes.year, year ?? '');
      await keys.type(boxes.month, month ?? '');
      await keys.type(boxes.day, day ?? '');
    };
    /** Enter in a field takes the page over and goes on to the next. */
    const goOn = async (title: string) => {
      await keys.press(pages.saveAndGoOn);
      await expect(pages.title(title)).toBeFocused();
    };
    const choose = async (text: string) => {
      await keys.tabTo(page.getByRole('radio').first());
      const radios = page.getByRole('radio');
      for (let at = 0; at < (await radios.count()); at += 1) {
        await page.keyboard.press(at === 0 ? 'Space' : 'ArrowDown');
        if (await pages.choice(text).isChecked()) return;
      }
      throw new Error(`${text} cannot be chosen`);
    };

    await keys.press(welcomePage(page).create);
    await expect(pages.title(names.title(groups.applicant))).toBeFocused();
    await name(applicant.name);
    await page.keyboard.press('Enter');
    await expect(pages.title(personPages.birth.title(groups.applicant))).toBeFocused();
    await date(personPages.birth.birthDate, ['平成元', '11', '3']);
    await expect(page.getByText('平成元年11月3日(1989年11月3日)')).toBeVisible();
    await keys.type(pages.field(personPages.birth.relationship), '母');
    await goOn(personPages.address.title(groups.applicant));
    await keys.type(pages.field(personPages.address.postalCode), '１１４０００２');
    await expect(pages.field(personPages.address.address)).toHaveValue('東京都北区王子');
    await keys.tabTo(pages.field(personPages.address.address));
    // Arriving by Tab does not select what the postal code filled in.
    await page.keyboard.insertText(applicant.address.replace('東京都北区王子', ''));
    await goOn(personPages.contact.title(groups.applicant));
    await keys.type(pages.field(personPages.contact.phone), '０９０ー００００ー１２３４');
    await keys.type(pages.field(personPages.contact.email), 'mayumi@example.jp');
    await goOn(spousePage.title);

    await choose(spousePage.yes);
    await goOn(names.title(groups.spouse));
    await name(spouse.name);
    await goOn(personPages.birth.title(groups.spouse));
    await date(personPages.birth.birthDate, ['S62', '２', '２０']);
    await keys.type(pages.field(personPages.birth.relationship), '父');
    await goOn(personPages.address.title(groups.spouse));
    await keys.press(pages.button(personPages.address.sameAsApplicant));
    await goOn(personPages.contact.title(groups.spouse));
    await keys.type(pages.field(personPages.contact.phone), spouse.phone);
    await goOn(childPages.more.title);

    const dates = [
      { birth: ['2020', '9', '10'], to: ['令和7', '3', '31'] },
      { birth: ['令和5', '5', '20'], to: ['2026', '3', '31'] },
    ];
    for (const [at, child] of children.entries()) {
      const who = `${child.name.family} ${child.name.given}`;
      await choose(childPages.more.yes);
      await goOn(childPages.name(`お子さん(${at + 1}人目)`));
      await name(child.name);
      await goOn(childPages.birth.title(who));
      await date(childPages.birth.birthDate, dates[at]?.birth ?? []);
      await keys.type(pages.field(childPages.birth.birthOrder), `第${at + 1}子`);
      await goOn(childPages.certification.title(who));
      await keys.type(pages.field(childPages.certification.number), child.certifications[0].number);
      await date(childPages.certification.from, ['R6', '4', '1']);
      await date(childPages.certification.to, dates[at]?.to ?? []);
      await choose(childPages.certification.standard);
      await goOn(childPages.route.title(who));
      if (child.route.kind === 'leave-completed') {
        await keys.tabTo(pages.choice(childPages.route.waiting));
        await page.keyboard.press('ArrowDown');
        await date(childPages.route.returnedOn, ['令和6', '5', '20']);
      } else await choose(childPages.route.waiting);
      await goOn(childPages.confirmation.title(who));
      await date(childPages.confirmation.confirmedFrom, ['R6', '4', '22']);
      await goOn(childPages.more.title);
    }
    await choose(childPages.more.noMore);
    await goOn(bankPages.account.title);

    await keys.type(pages.combobox(bankPages.account.bankName), 'じょうほくしんきん');
    await expect(pages.option(/城北信用金庫/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(pages.field(bankPages.account.bankCode)).toHaveValue('1351');
    await keys.type(pages.combobox(bankPages.account.branchName), '王子');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(pages.field(bankPages.account.branchCode)).toHaveValue('011');
    await keys.type(pages.field(bankPages.account.number), '１２３４５６');
    await goOn(bankPages.holder.title);
    await keys.press(pages.button(bankPages.holder.takeSpouse));
    await goOn(residencePage.title(groups.applicant));
    await keys.press(pages.button(entry.later));
    await keys.press(pages.button(entry.later));
    // The end of the walk is at the top, where it says what comes next.
    await expect(pages.title(partNames.family)).toBeFocused();
    await expect(pages.button(family.next.procedure)).toBeInViewport();
    await expect(pages.button(family.next.usage)).toBeInViewport();

    for (const absence of [
      { from: ['R6', '6', '14'], to: ['', '', ''] },
      { from: ['R6', '7', '29'], to: ['R6', '7', '31'] },
    ]) {
      await keys.press(pages.button(family.addAbsence));
      await choose(absencePage.kinds['day-off']);
      await date(absencePage.from, absence.from);
      await date(absencePage.to, absence.to);
      await keys.press(pages.save);
      await expect(pages.title(partNames.family)).toBeVisible();
    }
    await expect(householdPage(page).header).toContainText(frame.saved);

    // The bookings come from the log; with them it is known which 1 January matters.
    await keys.press(householdPage(page).close);
    await expect(welcomePage(page).heading).toBeVisible();
    cli('import', usageCsv, '--into', fileIn(host));
    await keys.press(welcomePage(page).last);
    await expect(page.getByRole('heading', { level: 1, name: partNames.results })).toBeFocused();
    await keys.press(page.getByRole('link', { name: partNames.family }));
    await keys.press(pages.enter(`${groups.residence} ${groups.applicant}`));
    await place(page, '令和5年1月1日', residencePage.outside);
    await keys.type(pages.field(residencePage.municipality), '東京都板橋区');
    await keys.press(pages.save);
    await keys.press(pages.enter(`${groups.residence} ${groups.spouse}`));
    await place(page, '令和5年1月1日', residencePage.abroad);
    await keys.press(pages.save);
    await expect(householdPage(page).header).toContainText(frame.saved);
    await expect(page.getByText(family.empty)).toHaveCount(0);
    await keys.press(householdPage(page).close);
    await expect(welcomePage(page).heading).toBeVisible();

    // The file holds what a file written by hand holds; so do the figures and every paper.
    const ids: Readonly<Record<string, string>> = { sakura: 'c1', haruto: 'c2' };
    const typed = saved(host);
    expect(typed.drafts).toBeUndefined();
    // The bookings of the log, May to July 2024, look at 1 January 2023 only.
    const then = ({ addressOn, ...parent }: typeof applicant) => ({
      ...parent,
      addressOn: addressOn.filter(({ date }: { date: string }) => date === '2023-01-01'),
    });
    const equal = {
      ...sample,
      applicant: then(applicant),
      spouse: then(spouse),
      children: children.map((child: { id: string }) => ({ ...child, id: ids[child.id] })),
    };
    expect({ ...typed, usage: [], settings: null }).toEqual({
      ...equal,
      usage: [],
      settings: null,
    });
    expect(bankAccount).toEqual(typed.bankAccount);
    const byHand = testInfo.outputPath('by-hand.json');
    writeFileSync(byHand, JSON.stringify({ ...equal, usage: typed.usage }));
    const figures = cli('calc', fileIn(host), '--json');
    expect(JSON.parse(figures).totals.feeSubsidyYen).toBeGreaterThan(0);
    expect(figures).toBe(cli('calc', byHand, '--json'));
    const [ofTyped, ofHand] = [testInfo.outputPath('typed'), testInfo.outputPath('hand')];
    cli('fill', fileIn(host), '--out', ofTyped);
    cli('fill', byHand, '--out', ofHand);
    const invoices = readdirSync(ofHand).filter((one) => one.includes('交付請求書'));
    expect(invoices).toHaveLength(2);
    for (const one of readdirSync(ofHand))
      expect(
        readFileSync(path.join(ofTyped, one)).equals(readFileSync(path.join(ofHand, one))),
        one,
      ).toBe(true);
  });
});

/** The arrow keys choose; the page has several such questions. */
async function place(page: Page, date: string, text: string) {
  const group = page.getByRole('group', { name: residencePage.on(date) });
  const wanted = group.getByRole('radio', { name: text, exact: true });
  await keyboard(page).tabTo(group.getByRole('radio', { checked: true }));
  for (let keys = 0; keys < 4 && !(await wanted.isChecked()); keys += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

test('errors stand beside their field and in a summary that takes the focus and leads to it', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const pages = await begin(page, host);
    await pages.field(personPages.name.familyKana).fill('高橋');
    await pages.field(personPages.name.givenKana).fill('mayumi');
    await pages.saveAndGoOn.click();
    await expect(pages.summary).toBeFocused();
    await expect(pages.summary.getByRole('link')).toHaveCount(2);
    await expect(pages.field(personPages.name.familyKana)).toHaveAccessibleDescription(
      /「高」は使えません/,
    );
    await pages.summary.getByRole('link').last().press('Enter');
    await expect(pages.field(personPages.name.givenKana)).toBeFocused();
    await expect(pages.field(personPages.name.givenKana)).toHaveValue('mayumi');
    await pages.field(personPages.name.familyKana).fill('ﾀｶﾊｼ');
    await pages.field(personPages.name.givenKana).fill('まゆみ');
    await expect(pages.summary).toBeHidden();
    await expect(page.getByText(entry.kanaKept('タカハシ'))).toBeVisible();
    await pages.saveAndGoOn.click();

    for (const [boxes, sentence, wrong] of [
      [['R6', '2', '30'], /2月30日はありません/, 'day'],
      [['6', '2', '3'], /年号がわかりません/, 'year'],
      [['平成31', '5', '1'], /平成ではなく、令和元年5月1日です/, 'year'],
      [['R6', '', '3'], /月が空です/, 'month'],
    ] as const) {
      await pages.typeDate(personPages.birth.birthDate, boxes);
      await pages.saveAndGoOn.click();
      await expect(pages.summary).toContainText(sentence);
      await expect(pages.date(personPages.birth.birthDate).group).toHaveAccessibleDescription(
        sentence,
      );
      await pages.summary.getByRole('link').click();
      await expect(pages.date(personPages.birth.birthDate)[wrong]).toBeFocused();
    }
    await expect(page).toHaveTitle(new RegExp(partNames.family));
  });
});

test('whether there is another child wants an answer, or 「あとで入力する」', async ({ page }) => {
  await withHost([], async (host) => {
    const pages = await begin(page, host);
    const { more } = childPages;
    for (let at = 0; at < 5; at += 1) await pages.button(entry.later).click();
    await expect(pages.title(more.title)).toBeFocused();
    await pages.saveAndGoOn.click();
    await expect(pages.summary).toBeFocused();
    await pages.summary.getByRole('link').click();
    await expect(pages.choice(more.yes)).toBeFocused();
    await expect(page.getByRole('group', { name: more.first })).toHaveAccessibleDescription(
      new RegExp(entryErrorText({ kind: 'choose', what: more.answers })),
    );
    await pages.button(entry.later).click();
    await expect(pages.title(bankPages.account.title)).toBeFocused();
    await pages.button(entry.back).click();
    await pages.choice(more.no).check();
    await pages.saveAndGoOn.click();
    await expect(pages.title(bankPages.account.title)).toBeFocused();
    expect(saved(host).children).toEqual([]);
  });
});

test('what is typed is there again after leaving the screen, a reload and an undo', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const pages = await begin(page, host);
    const household = householdPage(page);
    await pages.field(personPages.name.family).fill('北');
    await pages.saveAndGoOn.click();
    await pages.field(personPages.birth.relationship).fill('母');
    await pages.typeDate(personPages.birth.birthDate, ['令和', '13', '']);
    await expect.poll(() => saved(host).drafts?.['applicant/birth']?.relationship).toBe('母');

    // Another screen, and back: the same page with the same text.
    await page.getByRole('link', { name: partNames.documents }).click();
    await page.getByRole('link', { name: partNames.family }).click();
    await expect(pages.field(personPages.birth.relationship)).toHaveValue('母');

    // The page is gone, and opened again.
    await page.reload();
    await welcomePage(page).last.click();
    await expect(pages.title(partNames.family)).toBeFocused();
    await expect(page.getByText(family.unfinishedNotice(1))).toBeVisible();
    await pages.enter(`${groups.applicant} 生年月日と続柄`).click();
    await expect(page.getByText(entry.restored)).toBeVisible();
    await expect(pages.field(personPages.birth.relationship)).toHaveValue('母');
    await expect(pages.date(personPages.birth.birthDate).month).toHaveValue('13');

    // Undo goes back over what was taken over; what is being typed stays.
    await pages.typeDate(personPages.birth.birthDate, ['H2', '5', '1']);
    await pages.save.click();
    await expect(pages.change(`${groups.applicant} 生年月日と続柄`)).toBeFocused();
    await expect.poll(() => saved(host).applicant.birthDate).toBe('1990-05-01');
    expect(saved(host).drafts).toBeUndefined();
    await pages.change(`${groups.applicant} お名前`).click();
    await pages.field(personPages.name.given).fill('花子');
    await household.undo.click();
    await expect(pages.field(personPages.name.given)).toHaveValue('花子');
    await expect.poll(() => saved(host).applicant.birthDate).toBeNull();
    await household.redo.click();
    await expect.poll(() => saved(host).applicant.birthDate).toBe('1990-05-01');
    await expect(pages.field(personPages.name.given)).toHaveValue('花子');
  });
});

test('a child without a birth date is not computed, and says so', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const source = { ...sample, children: [{ ...sample.children[0], birthDate: null }] };
  const usage = JSON.parse(
    readFileSync(path.join(root, 'tests/fixtures/kita-r6-sample/household.json'), 'utf8'),
  ).usage.filter(({ childId }: { childId: string }) => childId === 'sakura');
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).bringIn('まだの世帯.sitter', JSON.stringify({ ...source, usage }));
    await expect(page.getByText('このお子さんの計算はしていません')).toBeVisible();
    const pages = familyPage(page);
    await page.getByRole('link', { name: partNames.family }).click();
    await pages.change('髙橋 さくら 生年月日と第何子か').click();
    // The window's title carries no name, though the heading does.
    await expect(page).toHaveTitle(windowTitle(partNames.family));
    await pages.typeDate(childPages.birth.birthDate, ['R2', '9', '10']);
    await pages.save.click();
    await page.getByRole('link', { name: partNames.results }).click();
    await expect(page.getByText('このお子さんの計算はしていません')).toBeHidden();
    await expect(page.getByRole('region', { name: '髙橋 さくら', exact: true })).toBeVisible();
    await expect(householdPage(page).header).toContainText(frame.saved);
  });
});

test('a child goes with its bookings only when its user says so, and comes back', async ({
  page,
}) => {
  await welcomePage(page).openSample();
  const pages = familyPage(page);
  await page.getByRole('link', { name: partNames.family }).click();
  await pages.button(family.removeChildOf('髙橋 さくら')).click();
  await expect(page.getByRole('dialog')).toContainText('利用の記録');
  await pages.button(family.keepIt).click();
  await expect(pages.group('髙橋 さくら')).toBeVisible();
  await pages.button(family.removeChildOf('髙橋 さくら')).click();
  await pages.button(family.removeIt).click();
  await expect(pages.group('髙橋 さくら')).toBeHidden();
  await pages.button(family.undoRemoval).click();
  await expect(pages.group('髙橋 さくら')).toBeVisible();
  await pages.button(family.removeOf('髙橋 さくら 支給認定 1')).click();
  await expect(pages.enter('髙橋 さくら 支給認定')).toBeVisible();
});

test('the ゆうちょ passbook, a bank nobody lists and a code that is wrong', async ({ page }) => {
  await withHost([], async (host) => {
    const pages = await begin(page, host);
    const copy = bankPages.account;
    await pages.toSummary.click();
    await pages.enter(`${groups.bank} 口座`).click();
    await pages.combobox(copy.bankName).fill('9900');
    await pages.option(/ゆうちょ銀行/).click();
    await pages.field(entry.postSymbol).fill('10120');
    await pages.field(entry.postNumber).fill('１２３４５６７１');
    await expect(page.getByText(entry.postRead('018', '1234567'))).toBeVisible();
    await pages.button(entry.postTake).click();
    await expect(pages.combobox(copy.branchName)).toHaveValue('〇一八');
    await pages.save.click();
    await expect
      .poll(() => saved(host).bankAccount)
      .toMatchObject({
        bankName: 'ゆうちょ銀行',
        bankCode: '9900',
        branchName: '〇一八',
        branchCode: '018',
        type: 'ordinary',
        number: '1234567',
      });

    // 記号・番号 count without their button, and are not lost where they cannot be read.
    await pages.change(`${groups.bank} 口座`).click();
    await pages.field(entry.postSymbol).fill('11230');
    await pages.save.click();
    await expect(pages.summary).toBeFocused();
    await expect(pages.summary).toContainText(entryErrorText({ kind: 'post-number' }));
    await expect(pages.field(entry.postNumber)).toHaveAttribute('aria-invalid', 'true');
    await expect(pages.field(entry.postSymbol)).toHaveValue('11230');
    await pages.field(entry.postNumber).fill('7654321');
    await pages.save.click();
    await expect
      .poll(() => saved(host).bankAccount)
      .toMatchObject({ branchName: '一二八', branchCode: '128', number: '0765432' });

    await pages.change(`${groups.bank} 口座`).click();
    await pages.combobox(copy.bankName).fill('わたしの銀行');
    await expect(page.getByText(entry.found(0))).toBeVisible();
    await pages.field(copy.bankCode).fill('99x');
    await pages.save.click();
    await expect(pages.summary).toBeFocused();
    await pages.field(copy.bankCode).fill('');
    await pages.save.click();
    await expect
      .poll(() => saved(host).bankAccount)
      .toMatchObject({ bankName: 'わたしの銀行', bankCode: '' });
  });
});

test('a new household is named after its family, and opened again at the start when asked', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const pages = await begin(page, host);
    const household = householdPage(page);
    await pages.field(personPages.name.family).fill('北');
    await pages.saveAndGoOn.click();
    await pages.toSummary.click();
    await pages.change(family.fileName).click();
    await expect(pages.field(filePage.label)).toHaveValue('北家');
    await pages.button(filePage.save).click();
    await expect(household.header).toContainText('北家.sitter');
    await expect.poll(() => path.basename(fileIn(host))).toBe('北家.sitter');
    expect(readdirSync(path.join(host.folder, '控え'))).toEqual(['北家.sitter']);

    // What the program says beside the new name is shown, until the next try.
    const notice = 'これまでの控えは前の名前のまま残りました。';
    await page.route('**/api/renameHousehold', async (route) => {
      const answer = await (await route.fetch()).json();
      await route.fulfill({ json: { ...answer, value: { ...answer.value, notice } } });
    });
    await pages.change(family.fileName).click();
    await pages.button(filePage.save).click();
    await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
    await page.unroute('**/api/renameHousehold');
    await pages.change(family.fileName).click();
    await pages.button(filePage.save).click();
    await expect(page.getByText(notice)).toHaveCount(0);
    await household.close.click();
    await expect(welcomePage(page).last).toContainText('北家.sitter');
    await welcomePage(page).atStart.check();
    await expect
      .poll(() => readFileSync(path.join(host.folder, '設定', '前回の世帯.json'), 'utf8'))
      .toContain('"openAtStart": true');
    await page.reload();
    await expect(household.header).toContainText('北家.sitter');
    // Closing it leads to はじめに, not back into it.
    await household.close.click();
    await expect(welcomePage(page).heading).toBeVisible();
    await welcomePage(page).atStart.uncheck();
    await page.reload();
    await expect(welcomePage(page).last).toBeVisible();
  });
});
