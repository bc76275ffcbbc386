import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { takingIn } from '../../src/copy/screens-moving';
import { householdPage } from './pages/household-page';
import { movingPage } from './pages/moving-page';
import { passphrasePage } from './pages/passphrase-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';

test.describe.configure({ timeout: 120_000 });

const sample = path.join(__dirname, '..', 'fixtures', 'kita-r6-sample', 'household.json');
const text = readFileSync(sample, 'utf8');
const guarded = readFileSync(
  path.join(__dirname, '..', 'fixtures', 'protected', '1.sitter'),
  'utf8',
);
const name = '髙橋家.sitter';
const papers = '髙橋家の書類 3f9a2c';
const boxName = '髙橋家 引っ越し用 2026-11-22.sitterbox';

/** The household with two receipts, one of them large: it takes several pieces to hand over. */
function putHousehold(folder: string): void {
  mkdirSync(path.join(folder, papers));
  const files = [1_000, 18_000_000].map((bytes) => {
    const content = Buffer.alloc(bytes, `%PDF-1.7 ${bytes}\n`);
    const sha256 = createHash('sha256').update(content).digest('hex');
    writeFileSync(path.join(folder, papers, `${sha256}.pdf`), content);
    return { sha256, type: 'pdf', name: `領収書 ${bytes}.pdf` };
  });
  const household = { ...JSON.parse(text), papers: { folder: papers, files } };
  writeFileSync(path.join(folder, name), JSON.stringify(household));
}

/** Every file below a folder with its digest; locks and other hidden ones left out. */
const digestsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name: base }) => {
      const file = path.join(parentPath, base);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [path.relative(folder, file), digest] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));

const figures = (page: Page) => page.getByRole('main').innerText();

test('a household moves to another computer: the same figures, backups and receipts', async ({
  page,
}) => {
  await withHost([], async (old) => {
    await withHost([], async (other) => {
      putHousehold(old.folder);
      await page.goto(old.url);
      await welcomePage(page).household(name).click();
      await householdPage(page).goTo('usage');
      await usagePage(page).remove('7/3(水)').click();
      // At once: packing waits until the change is in the file.
      await householdPage(page).goTo('backups');
      await movingPage(page).pack.click();
      await expect(movingPage(page).packed).toBeVisible({ timeout: 30_000 });
      await expect(page.getByText('控え2件、領収書などの添付2件')).toBeVisible();
      await householdPage(page).goTo('results');
      const before = await figures(page);
      await householdPage(page).close.click();
      await expect(movingPage(page).box(boxName)).toBeVisible();

      await page.goto(other.url);
      await expect(welcomePage(page).sample).toBeEnabled();
      await movingPage(page).file.setInputFiles(path.join(old.folder, boxName));
      await expect(movingPage(page).looked).toBeFocused({ timeout: 30_000 });
      await expect(movingPage(page).fact('世帯ファイル')).toHaveText(name);
      await expect(movingPage(page).fact('領収書などの添付')).toHaveText('2件');
      await expect(movingPage(page).fact('お子さん')).toContainText('髙橋 さくら');
      expect(readdirSync(other.folder).filter((one) => !one.startsWith('.'))).toEqual([]);
      await movingPage(page).takeIn.click();
      await expect(page.getByRole('heading', { level: 1, name: '計算結果' })).toBeVisible({
        timeout: 30_000,
      });
      expect(await figures(page)).toBe(before);
      expect(digestsIn(other.folder)).toEqual(
        digestsIn(old.folder).filter(([file]) => file !== boxName),
      );
      expect(JSON.parse(readFileSync(path.join(other.folder, name), 'utf8')).usage).toHaveLength(
        JSON.parse(text).usage.length - 1,
      );
    });
  });
});

test('a box beside the households is listed; nothing that is there is replaced', async ({
  page,
}) => {
  await withHost([], async (host) => {
    putHousehold(host.folder);
    await page.goto(host.url);
    await welcomePage(page).household(name).click();
    await householdPage(page).goTo('backups');
    await movingPage(page).pack.click();
    await expect(movingPage(page).packed).toBeVisible({ timeout: 30_000 });
    await householdPage(page).close.click();
    const before = readFileSync(path.join(host.folder, name));
    await movingPage(page).box(boxName).click();
    await expect(page.getByText('「髙橋家 2.sitter」という名前で加えます')).toBeVisible();
    await movingPage(page).leave.click();
    await expect(movingPage(page).box(boxName)).toBeVisible();
    expect(readdirSync(host.folder)).not.toContain('髙橋家 2.sitter');
    await movingPage(page).box(boxName).click();
    await movingPage(page).takeIn.click();
    await expect(householdPage(page).header).toContainText('髙橋家 2.sitter');
    expect(readFileSync(path.join(host.folder, name))).toEqual(before);
    expect(readFileSync(path.join(host.folder, '髙橋家 2.sitter'))).toEqual(before);
  });
});

test('a household that is taken in but not opened stands in the list', async ({ page }) => {
  const guardedName = '合言葉の要る世帯.sitter';
  await withHost([], async (old) => {
    await withHost([], async (other) => {
      await page.goto(old.url);
      await welcomePage(page).bringIn(guardedName, guarded);
      await passphrasePage(page).answer('雨の日の 赤い傘と 白い猫');
      await expect(householdPage(page).header).toContainText(guardedName, { timeout: 40_000 });
      await householdPage(page).goTo('backups');
      await movingPage(page).pack.click();
      await expect(movingPage(page).packed).toBeVisible({ timeout: 40_000 });
      // It has no receipts: none are spoken of.
      await expect(page.getByText(/控え\d+件。作ったあとに/)).toBeVisible();
      const [box = ''] = readdirSync(old.folder).filter((one) => one.endsWith('.sitterbox'));

      await page.goto(other.url);
      await expect(welcomePage(page).sample).toBeEnabled();
      await movingPage(page).file.setInputFiles(path.join(old.folder, box));
      await expect(movingPage(page).looked).toBeFocused({ timeout: 30_000 });
      await expect(movingPage(page).fact('領収書などの添付')).toHaveCount(0);
      await movingPage(page).takeIn.click();
      await expect(passphrasePage(page).dialog).toBeVisible({ timeout: 30_000 });
      await passphrasePage(page).giveUp.click();
      await expect(page.getByRole('status').getByText(takingIn.taken(guardedName))).toBeVisible();
      await expect(welcomePage(page).household(guardedName)).toBeVisible();
    });
  });
});

test('what is no box is refused with a sentence, and nothing is written', async ({ page }) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await expect(welcomePage(page).sample).toBeEnabled();
    const buffer = Buffer.from(text);
    const mimeType = 'application/octet-stream';
    await movingPage(page).file.setInputFiles({ name: 'だめ.sitterbox', mimeType, buffer });
    await expect(welcomePage(page).problem).toBeFocused();
    await expect(welcomePage(page).problem).toContainText('引っ越し用ファイルではありません');
    await expect.poll(() => readdirSync(host.folder)).toEqual([]);
  });
});

test('a household whose file is gone is looked at and had back from its backups', async ({
  page,
}) => {
  await withHost([], async (host) => {
    await page.goto(host.url);
    await expect(movingPage(page).goneTitle).toBeHidden();
    await welcomePage(page).bringIn(name, text);
    await expect(householdPage(page).header).toContainText('保存済み');
    await householdPage(page).close.click();
    await expect(welcomePage(page).heading).toBeVisible();
    rmSync(path.join(host.folder, name));
    await page.reload();
    await expect(movingPage(page).goneTitle).toBeVisible();
    await movingPage(page).gone(name).click();
    await expect(movingPage(page).goneBackups(name)).toHaveCount(1);
    await movingPage(page).lookAtBackup.click();
    await expect(movingPage(page).fact('利用の件数')).toHaveText(
      `${JSON.parse(text).usage.length}件`,
    );
    expect(readdirSync(host.folder)).toEqual(['控え', '設定']);
    await movingPage(page).restore(name).click();
    await expect(householdPage(page).header).toContainText(name);
    expect(readFileSync(path.join(host.folder, name), 'utf8')).toBe(text);
    await householdPage(page).close.click();
    await expect(welcomePage(page).household(name)).toBeVisible();
    await expect(movingPage(page).goneTitle).toBeHidden();
  });
});
