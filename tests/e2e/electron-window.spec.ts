import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  expect,
  type Page,
} from '@playwright/test';
import { installedElectron } from '../../scripts/electron.cjs';
import { frame } from '../../src/copy/screens';
import { householdPage } from './pages/household-page';
import { resultsPage } from './pages/results-page';
import { welcomePage } from './pages/welcome-page';
import { walkEverything } from './support/walk';

/**
 * The built program in Electron itself. The binary does not come with npm; where it is absent these tests
 * are skipped, and electron.spec.ts runs the same bundles under a double of the `electron` module.
 */
const executablePath = installedElectron();
const root = path.join(__dirname, '..', '..');
const household = path.join(root, 'tests', 'fixtures', 'kita-r6-sample', 'household.json');

interface Running {
  readonly app: ElectronApplication;
  readonly folder: string;
  readonly window: Page;
}

const test = base.extend<{ running: Running }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern
  running: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-electron-'));
    const isRoot = process.getuid?.() === 0;
    const app = await electron.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        root,
        `--user-data-dir=${path.join(folder, 'program')}`,
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
      env: { ...process.env, SITTER_HOJO_FOLDER: folder, SITTER_HOJO_TODAY: '2026-11-22' },
    });
    await use({ app, folder, window: await app.firstWindow() });
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

test.skip(
  executablePath === null,
  'Electron の実行ファイルがないため、本物のウィンドウでは確かめていません(代わりは electron.spec.ts)',
);
test.describe.configure({ timeout: 180_000 });

test('everything is walked, and what is written is there', async ({ running }) => {
  const { window, folder } = running;
  await walkEverything(window, 'うちの世帯.json', readFileSync(household, 'utf8'));
  expect(readdirSync(folder)).toContain('うちの世帯.json');
  const pdfs = readdirSync(folder, { recursive: true }).filter((name) =>
    String(name).endsWith('.pdf'),
  );
  expect(pdfs.length).toBeGreaterThan(0);
});

test('a file double-clicked while it runs is opened', async ({ running }) => {
  const { app, window } = running;
  await expect(welcomePage(window).sample).toBeEnabled();
  await app.evaluate(
    ({ app: own }, file) => own.emit('second-instance', {}, ['electron', '.', file], '/'),
    household,
  );
  await expect(householdPage(window).header).toContainText('household.json');
});

test('the papers are printed by the window itself', async ({ running }) => {
  const { app, window } = running;
  await welcomePage(window).openSample();
  await expect(resultsPage(window).figure('髙橋 さくら', '令和6年5月', '対象時間')).toBeVisible();
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return bytes?.length ?? 0;
  });
  expect(pdf).toBeGreaterThan(1000);
});

test('nothing for axe to find', async ({ running }) => {
  const { window } = running;
  await welcomePage(window).openSample();
  await expect(window.getByRole('button', { name: frame.openOther })).toBeVisible();
  // Electron has no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
});
