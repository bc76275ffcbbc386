import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { birth, eligibilityScreen, route } from '../../../src/copy/screens-eligibility';
import { erasing } from '../../../src/copy/screens-erasing';
import { entry, family } from '../../../src/copy/screens-family';
import { licences } from '../../../src/copy/screens-licences';
import { placing } from '../../../src/copy/screens-placing';
import { ward } from '../../../src/copy/screens-ward';
import { withOutcome } from '../../../src/domain/application';
import { yen } from '../../../src/domain/quantities';
import { filedIn } from '../../support/filed';
import { sampleHousehold } from '../../support/sample';
import { applicationsPage, type RoundTyped } from '../pages/applications-page';
import { backupsPage } from '../pages/backups-page';
import { calendarPage } from '../pages/calendar-page';
import { casesPage } from '../pages/cases-page';
import { counterPage } from '../pages/counter-page';
import { displayPage } from '../pages/display-page';
import { documentsPage } from '../pages/documents-page';
import { eligibilityPage } from '../pages/eligibility-page';
import { familyPage } from '../pages/family-page';
import { householdPage } from '../pages/household-page';
import { movingPage } from '../pages/moving-page';
import { passphrasePage } from '../pages/passphrase-page';
import { printingPage } from '../pages/printing-page';
import { procedurePage } from '../pages/procedure-page';
import { questionsPage, termHelp } from '../pages/questions-page';
import { fixture, receiptsPage } from '../pages/receipts-page';
import { reportPage } from '../pages/report-page';
import { resultsPage, whatIfPanel } from '../pages/results-page';
import { temporaryCarePage } from '../pages/temporary-care-page';
import { usagePage } from '../pages/usage-page';
import { wardPage } from '../pages/ward-page';
import { welcomePage } from '../pages/welcome-page';
import { expect, type RunningHost } from './app';
import { beginner } from './beginner';

const household = readFileSync(
  path.join(__dirname, '..', '..', 'fixtures', 'kita-r6-sample', 'household.json'),
  'utf8',
);

export type Show = (page: Page, host: RunningHost) => Promise<void>;
const guarded = readFileSync(
  path.join(__dirname, '..', '..', 'fixtures', 'protected', '1.sitter'),
  'utf8',
);

async function changing(page: Page, what: string) {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('family');
  await familyPage(page).change(what).click();
}

/** A household in a file with two receipts at one booking; the dialog is open. */
async function attachReceipts(page: Page, { folder }: RunningHost) {
  const name = `領収書の世帯 ${readdirSync(folder).length}.sitter`;
  await welcomePage(page).bringIn(name, household);
  await householdPage(page).goTo('usage');
  const receipts = receiptsPage(page);
  await usagePage(page)
    .row('7/3(水)')
    .getByRole('button', { name: /領収書を付ける$/ })
    .click();
  await receipts.choose(fixture('turned.jpg'), fixture('receipt.heic'));
  await expect(receipts.list).toHaveCount(2);
}

const wardForm = readFileSync(
  path.join(__dirname, '..', '..', '..', 'forms', 'fee-invoice', 'layout.pdf'),
);

/** As far as the question which form was brought. */
async function bringWardForm(page: Page) {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('documents');
  await wardPage(page).open.click();
  await wardPage(page).bring('請求書.pdf', wardForm);
}

/** The ward's form is kept, its places given away as a file. */
async function keepWardForm(page: Page): Promise<string> {
  await bringWardForm(page);
  await wardPage(page).toPlaces();
  await wardPage(page).finish();
  await wardPage(page).save.click();
  await expect(wardPage(page).saved).toBeVisible();
  const name = ward.formName(ward.revisionAny, ward.everyYear);
  await wardPage(page).action(ward.exportForm, name).first().click();
  const note = page.getByRole('status').filter({ hasText: ward.exportedTitle });
  const [, folder = '', file = ''] = /「(.+)」の「(.+)」/.exec(await note.innerText()) ?? [];
  return readFileSync(path.join(folder, file), 'utf8');
}

/** The sample, filed, with a fare changed and an amount granted since. */
function filedHousehold(): string {
  const { household: filed, application } = filedIn(sampleHousehold, ['sakura', 'haruto']);
  const told = withOutcome(filed, application.id, {
    childId: 'haruto',
    subsidy: 'fee',
    grantedYen: yen(66_000),
    grantedOn: null,
    paidYen: null,
    paidOn: null,
  });
  const usage = told.usage.map((one) =>
    one.date === '2024-07-03' ? { ...one, transportPaid: yen(0) } : one,
  );
  return JSON.stringify({ ...told, usage });
}

const firstRound: RoundTyped = {
  year: '令和6年度',
  number: '1',
  from: '5月',
  to: '7月',
  source: '窓口で聞いた',
};
const firstName = '令和6年度 第1回';

/** As far as an application of the sample in preparation. */
async function preparing(page: Page) {
  await welcomePage(page).openSample();
  await householdPage(page).goTo('applications');
  await applicationsPage(page).makeFirst(firstRound, firstName);
}

/** A child whose answers are all in the file. */
async function toEligible(page: Page) {
  const source = JSON.parse(household);
  const conditions = { onHold: true, stillApplying: true, declinedOrLeft: false };
  const [child] = source.children;
  const period = { from: '2026-04-01', to: '2026-12-31' };
  const answered = {
    ...child,
    certifications: [{ ...child.certifications[0], ...period }],
    route: { kind: 'waiting-list' },
    conditions: { ...conditions, certifiedNurserySubsidy: false, onLeave: false },
  };
  const name = '答えた世帯.sitter';
  await welcomePage(page).bringIn(
    name,
    JSON.stringify({ ...source, children: [answered], usage: [] }),
  );
  await householdPage(page).goTo('family');
  await page.getByRole('button', { name: /が対象になるかの答えを見る$/ }).click();
  await expect(eligibilityPage(page).title(eligibilityScreen.eligible.confirmed)).toBeFocused();
}

/** Every screen, and how to get there. */
export const screens: Readonly<Record<string, Show>> = {
  'welcome with problems': async (page) => {
    await welcomePage(page).bringIn('だめ.json', '{}');
    await expect(welcomePage(page).problem).toBeVisible();
  },
  licences: async (page) => {
    await page.getByRole('button', { name: licences.open }).click();
    await expect(page.getByRole('region', { name: licences.text })).toBeVisible();
  },
  'welcome with a household to go on with': async (page) => {
    await welcomePage(page).bringIn('前回の世帯.sitter', household);
    await householdPage(page).close.click();
    await expect(welcomePage(page).last).toBeVisible();
  },
  'a new household with errors': async (page) => {
    await welcomePage(page).create.click();
    await familyPage(page).field('姓のフリガナ').fill('高橋');
    await familyPage(page).saveAndGoOn.click();
    await expect(familyPage(page).summary).toBeFocused();
  },
  'an empty household': async (page) => {
    await welcomePage(page).create.click();
    await familyPage(page).field('姓').fill('北');
    await familyPage(page).toSummary.click();
    await familyPage(page).change(family.fileName).click();
  },
  'a question of 対象になるか, unanswered': async (page) => {
    await eligibilityPage(page).begin.click();
    await eligibilityPage(page).answerDate(birth.label, ['R7', '12', '1']);
    await eligibilityPage(page).wardText.click();
    await eligibilityPage(page).next.click();
    await expect(familyPage(page).summary).toBeFocused();
  },
  対象になる: async (page) => {
    await toEligible(page);
  },
  対象にならない: async (page) => {
    await eligibilityPage(page).begin.click();
    await eligibilityPage(page).answerDate(birth.label, ['R7', '12', '1']);
    await eligibilityPage(page).answer(route.neither);
    await expect(eligibilityPage(page).title(eligibilityScreen.notEligible)).toBeFocused();
  },
  '対象になるか, undecided': async (page) => {
    await eligibilityPage(page).begin.click();
    await eligibilityPage(page).answerDate(birth.label, ['R7', '12', '1']);
    await eligibilityPage(page).leave.click();
    await expect(eligibilityPage(page).title(eligibilityScreen.undecided)).toBeFocused();
  },
  family: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('family');
  },
  'family to look at': async (page) => {
    const newer = JSON.stringify({ ...JSON.parse(household), version: 2 });
    await welcomePage(page).bringIn('新しい版の世帯.sitter', newer);
    await householdPage(page).goTo('family');
  },
  'a date with an error': async (page) => {
    await changing(page, '髙橋 さくら 支給認定 1');
    await familyPage(page).typeDate('認定の終わりの日', ['R6', '2', '30']);
    await familyPage(page).save.click();
  },
  'a postal code': async (page) => {
    await changing(page, '配偶者 住所');
    await familyPage(page).field('郵便番号').fill('1900100');
    await expect(page.getByText(/西多摩郡日の出町/)).toBeVisible();
  },
  'a bank being looked for': async (page) => {
    await changing(page, '振込先の口座 口座');
    await familyPage(page).combobox('金融機関名').fill('ゆうちょ');
    await expect(familyPage(page).option(/ゆうちょ銀行/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the ゆうちょ passbook': async (page) => {
    await changing(page, '振込先の口座 口座');
    await familyPage(page).combobox('金融機関名').fill('ゆうちょ');
    await familyPage(page)
      .option(/ゆうちょ銀行/)
      .click();
    await expect(familyPage(page).field(entry.postSymbol)).toBeVisible();
  },
  'where one lived': async (page) => changing(page, '1月1日の住まい 申請者'),
  'own settings': async (page) => {
    await changing(page, '区が公表していない値 この世帯の住民税');
    await familyPage(page).choice('自分で決める').click();
  },
  'removing a child': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('family');
    await familyPage(page).button(family.removeChildOf('髙橋 さくら')).click();
  },
  'whose 一時預かり': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('family');
    await temporaryCarePage(page).offer.click();
    await familyPage(page).save.click();
  },
  '一時預かり with its claim, an open fee and an overlap': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('family');
    const care = temporaryCarePage(page);
    await care.begin('suginami-temporary-care');
    await care.enter(['R6', '4', '28'], '21:00', '7:00', '34000');
    await care.enter(['R6', '4', '28'], '21:30', '8:00', '');
    await expect(care.claim('令和6年度')).toContainText('未計算');
  },
  'a use of 一時預かり with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('family');
    const care = temporaryCarePage(page);
    await care.begin('suginami-temporary-care');
    await care.add.click();
    await familyPage(page).save.click();
  },
  'the way and its deadlines': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('procedure');
    for (const summary of await page.locator('details:not([open]) > summary').all())
      if (await summary.isVisible()) await summary.click();
  },
  'the way, with the days counted and a date refused': async (page) => {
    const procedure = {
      contracts: [{ provider: '○○シッター', signedOn: null }],
      firstUsePlannedOn: '2027-01-08',
    };
    const text = beginner({ confirmedFrom: '2026-11-20', procedure });
    await welcomePage(page).bringIn('始める世帯.sitter', text);
    await householdPage(page).goTo('procedure');
    await procedurePage(page).contract.add.click();
    await procedurePage(page).open('account').click();
    await procedurePage(page).date('accountFiledOn').field.fill('x');
    await procedurePage(page).date('accountFiledOn').take.click();
  },
  results: async (page) => {
    await welcomePage(page).openSample();
    await resultsPage(page).figure('髙橋 さくら', '令和6年5月', '対象時間').click();
  },
  'results with everything open': async (page) => {
    await welcomePage(page).openSample();
    const results = resultsPage(page);
    await results.chart('令和6年度').asTable.click();
    await results.chart('令和6年度').months.nth(2).click();
    await results.total('お子さん全員', '交通費補助').click();
    await whatIfPanel(page).opener.click();
    await whatIfPanel(page).hours.selectOption('longer');
    await whatIfPanel(page).confirmedFrom.fill('x');
  },
  'a term explained': async (page) => {
    await welcomePage(page).openSample();
    await termHelp(page, '対象時間').button.click();
    await expect(termHelp(page, '対象時間').text).toBeVisible();
  },
  questions: async (page) => {
    await questionsPage(page).opener.click();
    await questionsPage(page).question('だれが使えますか').click();
  },
  'questions found': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('questions');
    await questionsPage(page).search.fill('交通費');
    await questionsPage(page).question('シッターの交通費は補助されますか').click();
  },
  usage: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
  },
  'usage with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).edit('7/3(水)').click();
    await usagePage(page).start.fill('x');
    await usagePage(page).take.click();
  },
  'adding a booking': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).add.click();
    await usagePage(page).takeNew.click();
  },
  'the receipts of a booking': async (page, host) => {
    await attachReceipts(page, host);
    await receiptsPage(page).others.click();
  },
  'a receipt being looked at': async (page, host) => {
    await attachReceipts(page, host);
    await receiptsPage(page).look('turned.jpg').click();
    await expect(receiptsPage(page).picture).toHaveAttribute('data-shown', 'true');
  },
  'receipts on sheets': async (page, host) => {
    await attachReceipts(page, host);
    await receiptsPage(page).close.click();
    await receiptsPage(page).print.click();
    await receiptsPage(page).prepare.click();
    await expect(receiptsPage(page).ready).toBeVisible({ timeout: 60_000 });
    await expect(receiptsPage(page).picture.first()).toBeVisible();
  },
  'days without a receipt': async (page, host) => {
    await attachReceipts(page, host);
    await receiptsPage(page).close.click();
    await householdPage(page).goToCalendar();
  },
  calendar: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).keys.click();
    await calendarPage(page).sibling('髙橋 陽翔').check();
    await calendarPage(page).along('髙橋 さくら').click();
    await calendarPage(page).focus('2024-07-15');
    await page.keyboard.type('0630 2230');
  },
  'calendar with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).focus('2024-07-06');
    await calendarPage(page).type('0830 x');
  },
  'repeating bookings': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).repeat.click();
    await calendarPage(page).source('pattern').check();
  },
  'bringing in a log': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goToCalendar();
    await calendarPage(page).bringIn.click();
    const log =
      '利用日,開始時刻,終了時刻,お子さま,謎\n2024/8/1,8:30,17:00,さくら,\n2024/2/30,9:00,9:00,太郎,\n';
    await page
      .getByLabel('CSV ファイル')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(log) });
    await expect(calendarPage(page).dialog).toContainText('加わる利用 1件');
  },
  'from an answer on a paper to where it is entered': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await documentsPage(page).make();
    await documentsPage(page).answer('申請者 住所').getByRole('button').click();
    await expect(documentsPage(page).back).toBeVisible();
  },
  leaving: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('usage');
    await usagePage(page).remove('7/3(水)').click();
    await householdPage(page).close.click();
  },
  backups: async (page) => {
    await welcomePage(page).bringIn('控えのある世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await expect(backupsPage(page).list).toHaveCount(1);
  },
  'a backup looked at': async (page) => {
    await welcomePage(page).bringIn('控えのある世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await backupsPage(page).look.click();
    await expect(backupsPage(page).restore).toBeVisible();
  },
  'a packed household': async (page) => {
    await welcomePage(page).bringIn('引っ越す世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await movingPage(page).pack.click();
    await expect(movingPage(page).packed).toBeVisible({ timeout: 30_000 });
  },
  'a box looked at, another refused, and the backups of a household that has gone': async (
    page,
    { folder },
  ) => {
    const backups = path.join(folder, '控え', '消えた世帯.sitter');
    mkdirSync(backups, { recursive: true });
    writeFileSync(path.join(backups, '2026-11-20 09-00-00.sitter'), household);
    await welcomePage(page).bringIn('運ぶ世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await movingPage(page).pack.click();
    await expect(movingPage(page).packed).toBeVisible({ timeout: 30_000 });
    await householdPage(page).close.click();
    await movingPage(page).file.setInputFiles({
      name: 'x.sitterbox',
      mimeType: '',
      buffer: Buffer.from('x'),
    });
    await expect(welcomePage(page).problem).toBeVisible();
    await movingPage(page).box('運ぶ世帯 引っ越し用 2026-11-22.sitterbox').click();
    await expect(movingPage(page).looked).toBeFocused();
    await movingPage(page).gone('消えた世帯.sitter').click();
    await movingPage(page).lookAtBackup.click();
    await expect(movingPage(page).keepAsIs).toBeVisible();
  },
  'a passphrase to be set': async (page) => {
    await welcomePage(page).bringIn('合言葉のない世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await passphrasePage(page).set.click();
    await passphrasePage(page).fresh.fill('みじかい');
    await passphrasePage(page).doSet.click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a passphrase that was set': async (page) => {
    await welcomePage(page).bringIn('合言葉のある世帯.sitter', household);
    await householdPage(page).goTo('backups');
    await passphrasePage(page).set.click();
    await passphrasePage(page).choose('雨の日の 赤い傘と 白い猫');
    await passphrasePage(page).doSet.click();
    await expect(passphrasePage(page).change).toBeVisible({ timeout: 40_000 });
  },
  'a passphrase to be taken away': async (page) => {
    await welcomePage(page).bringIn('合言葉の要る世帯.sitter', guarded);
    await passphrasePage(page).answer('雨の日の 赤い傘と 白い猫');
    await expect(householdPage(page).header).toContainText('合言葉の要る世帯', { timeout: 40_000 });
    await householdPage(page).goTo('backups');
    await passphrasePage(page).remove.click();
  },
  'a passphrase that is asked for': async (page) => {
    await welcomePage(page).bringIn('合言葉の要る世帯.sitter', guarded);
    await passphrasePage(page).answer('ちがう あいことば');
    await expect(passphrasePage(page).dialog.getByRole('alert')).toContainText('違います', {
      timeout: 40_000,
    });
  },
  'a household to look at': async (page) => {
    const newer = JSON.stringify({ ...JSON.parse(household), version: 2 });
    await welcomePage(page).bringIn('新しい版の世帯.sitter', newer);
    await householdPage(page).goTo('usage');
  },
  'a report': async (page) => {
    await welcomePage(page).openSample();
    await reportPage(page).open.click();
    await reportPage(page).words.fill('あ'.repeat(4001));
  },
  'a report looked at': async (page) => {
    await welcomePage(page).openSample();
    await reportPage(page).lookAt('金額が合いません。');
  },
  'a report made': async (page) => {
    await reportPage(page).lookAt('');
    await reportPage(page).write.click();
    await expect(reportPage(page).written).toBeVisible();
  },
  'applications, none yet': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('applications');
  },
  'a round with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('applications');
    await applicationsPage(page).make.click();
    await applicationsPage(page).typeRound({ ...firstRound, from: '7月', to: '5月', source: '' });
    await expect(applicationsPage(page).problem).toBeFocused();
  },
  'an application being prepared': preparing,
  'a filing that is refused': async (page) => {
    await preparing(page);
    await applicationsPage(page).file.click();
    await applicationsPage(page).filed.click();
    await expect(applicationsPage(page).problem).toBeVisible();
  },
  'an application that was filed, and what changed since': async (page) => {
    await welcomePage(page).bringIn('申請した世帯.sitter', filedHousehold());
    await householdPage(page).goTo('applications');
    await applicationsPage(page).open(firstName).click();
    await expect(applicationsPage(page).filedTitle).toBeVisible();
  },
  'applications of a year': async (page) => {
    await welcomePage(page).bringIn('申請した世帯.sitter', filedHousehold());
    await householdPage(page).goTo('applications');
  },
  documents: async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await page.getByText(/^いまは不要な書類/).click();
  },
  'made documents': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await documentsPage(page).make();
    await expect(documentsPage(page).canvas.first()).toBeVisible();
  },
  'the offset of a printer, with errors': async (page) => {
    await welcomePage(page).openSample();
    await householdPage(page).goTo('documents');
    await printingPage(page).arrive();
    await printingPage(page).measured('19.5', '20.4');
    await printingPage(page).measured('x', '');
    await expect(printingPage(page).summary).toBeFocused();
  },
  'which form of the ward was brought': bringWardForm,
  'the places of a form of the ward': async (page) => {
    await bringWardForm(page);
    await wardPage(page).toPlaces();
  },
  'a place to be left out': async (page) => {
    await bringWardForm(page);
    await wardPage(page).toPlaces();
    const { list, dialog } = wardPage(page);
    await list
      .getByRole('button', { name: new RegExp(`: ${placing.leaveOut}$`) })
      .first()
      .click();
    await expect(dialog).toBeVisible();
  },
  'a form of the ward to be removed': async (page) => {
    await keepWardForm(page);
    const name = ward.formName(ward.revisionAny, ward.everyYear);
    await wardPage(page).action(ward.remove, name).first().click();
    await expect(wardPage(page).dialog).toContainText(ward.removeTitle);
  },
  'places brought for a form that has some': async (page) => {
    const text = await keepWardForm(page);
    await wardPage(page).importFile.setInputFiles({
      name: 'もらった.sitterform',
      mimeType: '',
      buffer: Buffer.from(text.replace(/"revision": "[^"]*"/, '"revision": "もらった版"')),
    });
    await expect(wardPage(page).dialog).toContainText(ward.replaceTitle);
  },
  'a draft of the form that was brought': async (page) => {
    await bringWardForm(page);
    await wardPage(page).toPlaces();
    await wardPage(page).row('請求者 氏名').click();
    await wardPage(page).measure('x').fill('40');
    await wardPage(page).measure('x').press('Enter');
    await expect(wardPage(page).keptDraft).toBeVisible();
    await wardPage(page).leave.click();
    await wardPage(page).bring('請求書.pdf', wardForm);
    await wardPage(page).next('find').click();
    await expect(wardPage(page).dialog).toContainText(ward.draftTitle);
  },
  'cases side by side, one about to be erased': async (page) => {
    await welcomePage(page).openSample();
    await page.keyboard.press('Alt+0');
    await casesPage(page).newCase.click();
    await casesPage(page).erase.click();
    await expect(casesPage(page).eraseDialog).toBeVisible();
  },
  'what was erased': async (page) => {
    await casesPage(page).newCase.click();
    await casesPage(page).erase.click();
    await casesPage(page).confirm.click();
    await expect(page.getByText(erasing.doneTitle)).toBeVisible();
  },
  'how the window looks': async (page) => {
    await displayPage(page).open.click();
    await expect(displayPage(page).dialog).toBeVisible();
  },
  'all keys': async (page) => {
    await welcomePage(page).openSample();
    await page.keyboard.press('F1');
    await expect(counterPage(page).keys).toBeVisible();
  },
  'what an applicant is shown': async (page) => {
    await welcomePage(page).openSample();
    await page.keyboard.press('Alt+m');
    await expect(counterPage(page).customer).toBeVisible();
  },
  'what is read aloud': async (page) => {
    await welcomePage(page).openSample();
    await page.keyboard.press('Alt+l');
    await expect(counterPage(page).spoken).toBeVisible();
  },
};
