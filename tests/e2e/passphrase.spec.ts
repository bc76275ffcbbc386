import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { passphraseProblemText, protectedSentences } from '../../src/copy/passphrase';
import { frame } from '../../src/copy/screens';
import { protection } from '../../src/copy/screens-passphrase';
import { backupsPage } from './pages/backups-page';
import { householdPage } from './pages/household-page';
import { passphrasePage } from './pages/passphrase-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { type RunningHost, test, expect as usual, withHost } from './support/app';

test.describe.configure({ timeout: 240_000 });
// A key is made on purpose to take its time, and several of these run at once.
const expect = usual.configure({ timeout: 40_000 });

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');
const text = readFileSync(sample, 'utf8');
const all = JSON.parse(text).usage.length;
const name = '髙橋家.sitter';
const first = '雨の日の 赤い傘と 白い猫';
const second = '机の上の 青い りんご 三つ';

const backupFiles = ({ folder }: RunningHost): readonly string[] => {
  const place = path.join(folder, '控え', name);
  return readdirSync(place).map((one) => path.join(place, one));
};
const isProtected = (file: string) => {
  const content = readFileSync(file, 'utf8');
  return content.startsWith('{"format":"sitter-hojo/protected"') && !content.includes('髙橋');
};

/** The household is open in a host of its own, with one change more than it was brought in with. */
async function opened(page: Page, host: RunningHost): Promise<string> {
  await page.goto(host.url);
  await welcomePage(page).bringIn(name, text);
  await householdPage(page).goTo('usage');
  await usagePage(page).remove('7/3(水)').click();
  await expect(householdPage(page).header).toContainText(frame.saved);
  await householdPage(page).goTo('backups');
  return path.join(host.folder, name);
}

async function reopen(page: Page) {
  await householdPage(page).close.click();
  await welcomePage(page).household(name).click();
}

async function protect(page: Page, passphrase: string) {
  await passphrasePage(page).set.click();
  await passphrasePage(page).choose(passphrase);
  await passphrasePage(page).doSet.click();
  await expect(passphrasePage(page).part).toContainText(protection.setDone);
}

test('set, reopened, changed, removed: the file and every backup with it', async ({ page }) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const passphrase = passphrasePage(page);

    await protect(page, first);
    await expect(householdPage(page).header).toContainText(protection.badge);
    expect([file, ...backupFiles(host)].map(isProtected)).not.toContain(false);
    // A save afterwards is protected, too, and its backup holds the very same bytes.
    await householdPage(page).goTo('usage');
    await usagePage(page).remove('7/4(木)').click();
    await expect(householdPage(page).header).toContainText(frame.saved);
    await expect
      .poll(() => backupFiles(host).some((one) => readFileSync(one).equals(readFileSync(file))))
      .toBe(true);
    expect([file, ...backupFiles(host)].map(isProtected)).not.toContain(false);

    await reopen(page);
    await expect(passphrase.dialog).toContainText(name);
    await expect(passphrase.field).toBeFocused();
    await passphrase.answer('雨の日の 赤い傘と 白い犬');
    await expect(passphrase.dialog.getByRole('alert')).toHaveText(
      protectedSentences['wrong-passphrase'],
    );
    await expect(passphrase.field).toBeFocused();
    // What was typed is still there, to be mended.
    await expect(passphrase.field).toHaveValue('雨の日の 赤い傘と 白い犬');
    // However it is typed: wide spaces, and twice as many.
    await passphrase.answer('雨の日の　　赤い傘と　白い猫　');
    await expect(householdPage(page).header).toContainText(frame.saved);
    await householdPage(page).goTo('usage');
    await expect(usagePage(page).row('7/4(木)')).toBeHidden();
    await householdPage(page).goTo('backups');
    await expect(page.getByRole('status').filter({ hasText: '変更されています' })).toHaveCount(0);

    // A backup is looked at without a further question, restored, and that is undone.
    await backupsPage(page).look.last().click();
    await expect(backupsPage(page).line('利用の件数')).toContainText(`${all}件`);
    await backupsPage(page).restore.click();
    await expect(householdPage(page).header).toContainText(frame.saved);
    await householdPage(page).undo.click();
    await expect(householdPage(page).header).toContainText(frame.saved);
    expect([file, ...backupFiles(host)].map(isProtected)).not.toContain(false);

    await passphrase.change.click();
    await passphrase.choose(second);
    await passphrase.doChange.click();
    await expect(passphrase.part).toContainText(protection.changeDone);
    await reopen(page);
    await passphrase.answer(first);
    await expect(passphrase.dialog).toContainText('合言葉が違います');
    await passphrase.answer(second);
    await householdPage(page).goTo('backups');
    await expect(page.getByRole('dialog')).toBeHidden();
    await backupsPage(page).look.last().click();
    await expect(backupsPage(page).line('利用の件数')).toContainText(`${all}件`);
    await backupsPage(page).keepAsIs.click();

    await passphrase.remove.click();
    await passphrase.doRemove.click();
    await expect(passphrase.part).toContainText(protection.removeDone);
    expect([file, ...backupFiles(host)].map(isProtected)).not.toContain(true);
    expect(JSON.parse(readFileSync(file, 'utf8')).usage).toHaveLength(all - 2);
    await reopen(page);
    await expect(householdPage(page).header).toContainText(frame.saved);
    await expect(page.getByRole('dialog')).toBeHidden();
    await householdPage(page).goTo('backups');
    await backupsPage(page).look.last().click();
    await expect(backupsPage(page).line('利用の件数')).toContainText(`${all}件`);
  });
});

test('nothing is set before it was read, typed twice and long enough', async ({ page }) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const passphrase = passphrasePage(page);
    const before = readFileSync(file);
    await passphrase.set.click();
    await expect(page.getByRole('heading', { name: protection.setTitle })).toBeFocused();
    for (const sentence of [...protection.before, ...protection.notCovered])
      await expect(page.getByText(sentence)).toBeVisible();
    await passphrase.fresh.fill('みじかい');
    await passphrase.doSet.click();
    const summary = page.getByRole('alert').first();
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveText([
      protection.understoodMissing,
      passphraseProblemText['too-short'],
    ]);
    await passphrase.read.check();
    await passphrase.fresh.fill(first);
    await passphrase.again.fill(`${first}！`);
    await expect(summary.getByRole('listitem')).toHaveText([protection.differs]);
    // The family's own names are not much of a secret.
    await passphrase.fresh.fill('髙橋 さくら 髙橋 さくら');
    await expect(page.getByText('弱い合言葉です。お名前')).toBeVisible();
    expect(readFileSync(file).equals(before)).toBe(true);
    await passphrase.fresh.fill(first);
    await passphrase.again.fill(first);
    await passphrase.again.press('Enter');
    await expect(passphrase.part).toContainText(protection.setDone);
    expect(isProtected(file)).toBe(true);
  });
});

test('a hidden passphrase is shown when its user wants to see it', async ({ page }) => {
  await withHost([], async (host) => {
    await opened(page, host);
    await passphrasePage(page).set.click();
    const { fresh } = passphrasePage(page);
    await expect(fresh).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: `${protection.fresh}を表示する`, exact: true }).click();
    await expect(fresh).toHaveAttribute('type', 'text');
    await page.getByRole('button', { name: `${protection.fresh}を隠す`, exact: true }).click();
    await expect(fresh).toHaveAttribute('type', 'password');
  });
});

test('a second window, a file from outside and an older copy are asked for', async ({
  page,
  context,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    const plainBackup = readFileSync(backupFiles(host)[0] ?? '');
    await protect(page, first);
    const underFirst = readFileSync(file);

    const other = await context.newPage();
    await other.goto(host.url);
    await welcomePage(other).household(name).click();
    await passphrasePage(other).answer(first);
    await expect(householdPage(other).header).toContainText(frame.lookOnly);
    // The first window changes the passphrase meanwhile: taking over asks for the new one.
    await passphrasePage(page).change.click();
    await passphrasePage(page).choose(second);
    await passphrasePage(page).doChange.click();
    await expect(passphrasePage(page).part).toContainText(protection.changeDone);
    await other.getByRole('button', { name: frame.takeOver }).click();
    await passphrasePage(other).answer(second);
    await expect(householdPage(other).header).toContainText(frame.saved);
    await householdPage(other).close.click();
    await other.close();

    // Copies brought back: one in plain, one under the passphrase of before.
    const place = path.join(host.folder, '控え', name);
    writeFileSync(path.join(place, '2024-01-01 10-00-00.sitter'), plainBackup);
    writeFileSync(path.join(place, '2024-02-01 10-00-00.sitter'), underFirst);
    await reopen(page);
    await passphrasePage(page).answer(second);
    await expect(
      page.getByRole('status').filter({ hasText: '控え1件も、同じ合言葉で守り直しました' }),
    ).toBeVisible();
    expect(isProtected(path.join(place, '2024-01-01 10-00-00.sitter'))).toBe(true);
    await householdPage(page).goTo('backups');
    await page.getByRole('button', { name: /^2024年2月1日.*復元を試す$/ }).click();
    await expect(passphrasePage(page).dialog).toContainText('別の合言葉');
    await passphrasePage(page).answer(second);
    await expect(passphrasePage(page).dialog).toContainText('合言葉が違います');
    await passphrasePage(page).answer(first);
    await expect(backupsPage(page).line('利用の件数')).toContainText(`${all - 1}件`);
    await backupsPage(page).keepAsIs.click();

    // A protected file from elsewhere is copied as it is, under its own passphrase.
    await householdPage(page).close.click();
    await welcomePage(page).bringIn('前の写し.sitter', underFirst.toString('utf8'));
    await expect(passphrasePage(page).dialog).toContainText('前の写し.sitter');
    await passphrasePage(page).giveUp.click();
    expect(readdirSync(host.folder)).not.toContain('前の写し.sitter');
    await welcomePage(page).bringIn('前の写し.sitter', underFirst.toString('utf8'));
    await passphrasePage(page).answer(first);
    await expect(householdPage(page).header).toContainText('前の写し.sitter');
    expect(readFileSync(path.join(host.folder, '前の写し.sitter')).equals(underFirst)).toBe(true);
  });
});

test('a damaged protected file is no wrong passphrase: its backups open it again', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    await protect(page, first);
    await householdPage(page).close.click();
    await expect(welcomePage(page).heading).toBeVisible();
    const content = readFileSync(file);
    content[content.length - 40] = (content[content.length - 40] ?? 0) ^ 1;
    writeFileSync(file, content);
    await welcomePage(page).household(name).click();
    await expect(welcomePage(page).problem).toContainText(protectedSentences.damaged);
    await page
      .getByRole('button', { name: /の控えで開く$/ })
      .first()
      .click();
    await passphrasePage(page).answer(first);
    await expect(householdPage(page).header).toContainText(frame.saved);
    expect(isProtected(file)).toBe(true);
    const [kept = ''] = readdirSync(host.folder).filter((one) => one.endsWith('.bak'));
    expect(readFileSync(path.join(host.folder, kept)).equals(content)).toBe(true);
  });
});

test('a protected file changed from outside stays; ours is kept aside, protected', async ({
  page,
}) => {
  await withHost([], async (host) => {
    const file = await opened(page, host);
    await protect(page, first);
    writeFileSync(file, text);
    // Nothing of ours may go over theirs, not even a passphrase.
    await passphrasePage(page).change.click();
    await passphrasePage(page).choose(second);
    await passphrasePage(page).doChange.click();
    await expect(page.getByRole('alert').filter({ hasText: '変更されています' })).toBeVisible();
    expect(readFileSync(file, 'utf8')).toBe(text);
    await householdPage(page).goTo('usage');
    await usagePage(page).remove('7/4(木)').click();
    await expect(householdPage(page).header).toContainText('この画面の版');
    const aside = readdirSync(host.folder).find((one) => /この画面の版.*\.sitter$/.test(one)) ?? '';
    expect(isProtected(path.join(host.folder, aside))).toBe(true);
    await householdPage(page).close.click();
    await welcomePage(page).household(aside).click();
    await passphrasePage(page).answer(first);
    await expect(householdPage(page).header).toContainText(frame.saved);
  });
});

test('a household from the sample can be protected, the sample cannot', async ({ page }) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await welcomePage(page).openSample();
    await householdPage(page).goTo('backups');
    await expect(passphrasePage(page).part).toContainText(protection.sample);
    await expect(passphrasePage(page).set).toBeHidden();
    await page.getByRole('button', { name: frame.saveSample }).click();
    await protect(page, first);
    const [own = ''] = readdirSync(host.folder).filter((one) => one.endsWith('.sitter'));
    expect(isProtected(path.join(host.folder, own))).toBe(true);
  });
});
