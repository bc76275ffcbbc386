import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { documentTitles } from '../../src/copy/documents';
import { pageProblemText } from '../../src/copy/forms';
import { placing } from '../../src/copy/screens-placing';
import { ward as copy } from '../../src/copy/screens-ward';
import { wardForms } from '../../src/copy/ward-forms';
import { lockedForm, outlinedForm, scannedForm, withWordsOnTop } from '../support/pdf/brought';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { wardPage } from './pages/ward-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';

// Forms are read, drawn and filled in each.
test.describe.configure({ timeout: 240_000 });

const root = path.join(__dirname, '..', '..');
const layout = (document: string) => readFileSync(path.join(root, 'forms', document, 'layout.pdf'));
const font = readFileSync(path.join(root, 'resources', 'fonts', 'NotoSansJP-Regular.ttf'));

/** Each test on a folder of its own, at the list of the forms. */
const atForms = (name: string, use: (page: Page) => Promise<void>) =>
  test(name, async ({ page, context }) => {
    await withHost([], async ({ url }) => {
      await context.clearCookies();
      await page.goto(url);
      await welcomePage(page).openSample();
      await householdPage(page).goTo('documents');
      await wardPage(page).open.click();
      await use(page);
    });
  });

type Rule = readonly [number, number, number, number];
interface Seen {
  readonly width: number;
  readonly rules: readonly Rule[];
}

/** The first page as the program told the window when the PDF was brought. */
async function seenPage(page: Page, bring: () => Promise<void>): Promise<Seen> {
  const told = page.waitForResponse((reply) => reply.url().endsWith('/api/lookAtWardPdf'));
  await bring();
  const { value } = await (await told).json();
  return value.pages[0];
}

const millimetres = async (field: Locator) => Number(await field.inputValue());
const inPoints = (at: number) => (at / 25.4) * 72;
const asMillimetres = (points: number) => ((points / 72) * 25.4).toFixed(1);

/** Where a point of the page, in points, is in the window. */
async function onScreen(page: Page, { width }: Seen) {
  const { stage } = wardPage(page);
  const canvas = stage.locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no page is drawn');
  const scale = box.width / width;
  return {
    scale,
    at: (x: number, y: number): [number, number] => [box.x + x * scale, box.y + y * scale],
  };
}

async function drag(page: Page, from: readonly [number, number], by: readonly [number, number]) {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + by[0] / 2, from[1] + by[1] / 2);
  await page.mouse.move(from[0] + by[0], from[1] + by[1]);
  await page.mouse.up();
}

/** Makes the papers, and gives the one of a key as the window got it. */
async function made(page: Page, key: string, make: () => Promise<unknown>) {
  const told = page.waitForResponse(
    async (reply) =>
      reply.url().endsWith('/api/fillDocuments') && (await reply.text()).includes(`"${key}`),
  );
  await make();
  const { value } = await (await told).json();
  expect(value.problems).toEqual([]);
  return value.documents.find((one: { key: string }) => one.key.startsWith(key));
}

atForms('a box is dragged with the mouse, and keeps to the rules of the form', async (page) => {
  const ward = wardPage(page);
  const seen = await seenPage(page, () => ward.bring('請求書.pdf', layout('fee-invoice')));
  await ward.toPlaces();
  await ward.row('請求者 氏名').click();
  const [x, y, width] = [ward.measure('x'), ward.measure('y'), ward.measure('width')];
  const box = ward.stage.locator('.spot-selected');
  await expect(box).toBeVisible();
  const start = { x: await millimetres(x), y: await millimetres(y) };
  const size = await millimetres(width);
  const middleOf = async () => {
    const at = await box.boundingBox();
    if (!at) throw new Error('no box');
    return { ...at, middle: [at.x + at.width / 2, at.y + at.height / 2] as const };
  };

  // Without snapping it goes as far as the hand does.
  await page.getByRole('checkbox', { name: placing.snap }).uncheck();
  const { scale } = await onScreen(page, seen);
  await drag(page, (await middleOf()).middle, [37, 0]);
  expect(Math.abs((await millimetres(x)) - start.x - (37 / scale / 72) * 25.4)).toBeLessThan(0.11);
  await expect(y).toHaveValue(start.y.toFixed(1));
  await expect(width).toHaveValue(size.toFixed(1));

  // Its left side, pulled near the rule of its cell, stands beside the rule.
  await page.getByRole('checkbox', { name: placing.snap }).check();
  const row = inPoints(await millimetres(y)) + 4;
  const left = inPoints(await millimetres(x));
  const upright = seen.rules.filter(
    ([x0, y0, x1, y1]) => x0 === x1 && y0 < row && y1 > row && x0 < left,
  );
  const rule = Math.max(...upright.map(([at]) => at));
  const now = await middleOf();
  const short = (rule + 1 - left) * scale + 4;
  await drag(page, [now.x, now.middle[1]], [short, 0]);
  await expect(x).toHaveValue(asMillimetres(rule + 1));
  await ward.undo.click();
  await ward.undo.click();
  await expect(x).toHaveValue(start.x.toFixed(1));
  await expect(ward.undo).toHaveAttribute('aria-disabled', 'true');
});

atForms('a PDF is dropped on the list', async (page) => {
  const ward = wardPage(page);
  const carried = (name: string, bytes: Buffer) =>
    page.evaluateHandle(
      ([named, base64]) => {
        const transfer = new DataTransfer();
        const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([content], named, { type: 'application/pdf' }));
        return transfer;
      },
      [name, bytes.toString('base64')] as const,
    );
  const area = page.locator('section', { has: ward.file }).first();
  const dataTransfer = await carried('請求書.pdf', layout('fee-invoice'));
  await area.dispatchEvent('dragover', { dataTransfer });
  await expect(page.getByText(copy.dropHere)).toBeVisible();
  await area.dispatchEvent('drop', { dataTransfer });
  await expect(ward.beginTitle).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('請求書.pdf(1ページ)')).toBeVisible();
  await expect(ward.document).toHaveValue('fee-invoice');
});

atForms('a scanned form is placed by hand, with a table by its first row', async (page) => {
  const ward = wardPage(page);
  // A form that was printed and photographed.
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 595, height: 842 });
  await paper.setContent(
    `<body style="margin:60px 40px;font:14px sans-serif"><h1>請求書</h1>
     <table border="1" style="width:100%;border-collapse:collapse">
     ${'<tr style="height:30px"><td width="30%">氏名</td><td></td></tr>'.repeat(8)}</table></body>`,
  );
  const pdf = await scannedForm(await paper.screenshot());
  await paper.close();
  const seen = await seenPage(page, () => ward.bring('読み取り.pdf', pdf));
  await expect(page.getByText(copy.scanTitle)).toBeVisible();
  await expect(page.getByText(copy.byHand.scan)).toBeVisible();
  await ward.document.selectOption('fee-invoice');
  await ward.toPlaces('hand');
  await expect(page.getByText(placing.handLead)).toBeVisible();

  // A name by drawing round its place, at 40 mm from the left and 50 from the top.
  const place = async (
    label: string,
    from: readonly [number, number],
    to: readonly [number, number],
  ) => {
    await ward.list.getByRole('button', { name: `${label}: ${placing.place}` }).click();
    await ward.stage.scrollIntoViewIfNeeded();
    const { at } = await onScreen(page, seen);
    const [x0, y0] = at(inPoints(from[0]), inPoints(from[1]));
    const [x1, y1] = at(inPoints(to[0]), inPoints(to[1]));
    await drag(page, [x0, y0], [x1 - x0, y1 - y0]);
  };
  await place('請求者 氏名', [40, 50], [120, 58]);
  expect(Math.abs((await millimetres(ward.measure('x'))) - 40)).toBeLessThan(0.5);
  expect(Math.abs((await millimetres(ward.measure('width'))) - 80)).toBeLessThan(0.5);

  // The table by its first row; then where it begins, how high a row is and how many there are.
  await place('対象児童', [20, 90], [190, 98]);
  const number = (label: string) => ward.list.getByLabel(label, { exact: true });
  for (const [label, value] of [
    [placing.top, '100'],
    [placing.pitch, '12.5'],
    [placing.rows, '4'],
  ] as const) {
    await number(label).fill(value);
    await number(label).press('Enter');
  }
  await expect(number(placing.top)).toHaveValue('100.0');
  await expect(number(placing.pitch)).toHaveValue('12.5');
  await expect(number(placing.rows)).toHaveValue('4');
  await ward.finish();
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await ward.save.click();
  await expect(ward.saved).toBeVisible();

  await ward.back.click();
  const document = await made(page, 'fee-invoice', () => documentsPage(page).make());
  expect(document.form).toBe('ward');
  expect(Buffer.from(document.pdf, 'base64').subarray(0, pdf.length).equals(pdf)).toBe(true);
  const [table] = document.areas[0].filter(
    ({ path: at }: { path: string | null }) => at === 'children',
  );
  expect([table.box[1], table.box[3]].map(asMillimetres)).toEqual(['100.0', '150.0']);
  expect(table.text).toContain('陽翔');
});

atForms('from the PDF to the filled paper without a mouse', async (page) => {
  const ward = wardPage(page);
  const keys = keyboard(page);
  const pdf = layout('leave-end-certificate');
  const choosing = page.waitForEvent('filechooser');
  await keys.press(ward.file, 'Space');
  const file = { name: '証明書.pdf', mimeType: 'application/pdf', buffer: pdf };
  await (await choosing).setFiles(file);
  await expect(ward.beginTitle).toBeFocused({ timeout: 60_000 });
  await expect(ward.document).toHaveValue('leave-end-certificate');
  await keys.type(ward.revision, '鍵盤の版');
  await keys.press(ward.next('find'));
  await ward.placing.waitFor({ timeout: 60_000 });
  await ward.drawn.waitFor({ timeout: 60_000 });

  await keys.press(ward.row('保護者 氏名'));
  const [x, y, width] = [ward.measure('x'), ward.measure('y'), ward.measure('width')];
  const from = {
    x: await millimetres(x),
    y: await millimetres(y),
    width: await millimetres(width),
  };
  await keys.press(ward.onSheet);
  await expect(ward.stage).toBeFocused();
  /** What is shown is rounded to a tenth of a millimetre. */
  const moved = (field: Locator, to: number) =>
    expect.poll(async () => Math.abs((await millimetres(field)) - to)).toBeLessThan(0.11);
  for (const key of [...Array(5).fill('ArrowRight'), 'Shift+ArrowRight', 'Shift+ArrowDown'])
    await page.keyboard.press(key);
  await moved(x, from.x + 1.5);
  await moved(y, from.y + 1);
  // All of one hold of the keys is one step back.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(x).toHaveValue(from.x.toFixed(1));
  await page.keyboard.press('Shift+ArrowRight');
  await expect(x).toHaveValue((from.x + 1).toFixed(1));
  await page.keyboard.press('Escape');
  await expect(ward.row('保護者 氏名')).toBeFocused();
  await keys.type(width, String(from.width - 8));
  await page.keyboard.press('Enter');
  await expect(width).toHaveValue((from.width - 8).toFixed(1));

  if (await ward.confirmRest.isVisible()) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await keys.press(ward.confirmRest);
  }
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await keys.press(ward.save);
  await expect(ward.saved).toBeFocused();
  await expect(ward.kept('鍵盤の版').first()).toContainText(copy.states.ready);
  await keys.press(ward.back);
  const documents = documentsPage(page);
  const paper = await made(page, 'leave-end-certificate', async () => {
    await keys.press(documents.create);
    await documents.made.waitFor({ timeout: 90_000 });
  });
  expect(paper).toMatchObject({ form: 'ward', revision: '鍵盤の版' });
  expect(Buffer.from(paper.pdf, 'base64').subarray(0, pdf.length).equals(pdf)).toBe(true);
  const name = paper.areas[0].find(({ path: at }: { path: string }) => at === 'applicant.name');
  expect(asMillimetres(name.box[0])).toBe((from.x + 1).toFixed(1));
  expect(asMillimetres(name.box[2] - name.box[0])).toBe((from.width - 8).toFixed(1));
  expect(name.text).not.toBe('');
});

atForms('each yes leads to the next place to look at, in sight of the page', async (page) => {
  const ward = wardPage(page);
  const keys = keyboard(page);
  await page.setViewportSize({ width: 1280, height: 1024 });
  await ward.bring('内訳書.pdf', layout('temporary-care-details'));
  await ward.toPlaces();
  // In the largest letters all of the page is below the window.
  for (let step = 0; step < 4; step++) await page.keyboard.press('Alt+=');
  await page.locator('html[data-text-size="200"]').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  const shown = () =>
    ward.stage.evaluate((sheet) => innerHeight - sheet.getBoundingClientRect().top);
  expect(await shown()).toBeLessThan(0);
  // The list is only walked through, nothing chosen in it.
  await keys.tabTo(ward.list.getByRole('button').first());
  expect(await shown()).toBeGreaterThan(600);
  await page.getByRole('button', { name: placing.next }).focus();
  await page.keyboard.press('Enter');
  const row = () => page.evaluate(() => document.activeElement?.id ?? '');
  const first = await row();
  expect(first).toMatch(/^place-/);
  await page.keyboard.press('Tab');
  await expect(ward.asIs).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(row).toMatch(/^place-/);
  expect(await row()).not.toBe(first);
  await expect(page.locator(':focus')).toContainText(placing.standings.confirm);
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  // All at once: the focus stays where it says what is next.
  await keys.press(ward.confirmRest);
  await expect(page.locator(':focus')).toContainText('残り0か所');
});

atForms(
  'what cannot be used is refused in its own sentence, and the next PDF is read',
  async (page) => {
    const ward = wardPage(page);
    const tooMuch = Buffer.alloc(20 * 1024 * 1024 + 1);
    layout('fee-invoice').copy(tooMuch);
    for (const [name, buffer, sentence] of [
      ['鍵つき.pdf', await lockedForm(), pageProblemText({ kind: 'needs-password' })],
      ['壊れた.pdf', layout('fee-invoice').subarray(0, 400), pageProblemText({ kind: 'broken' })],
      ['大きい.pdf', tooMuch, wardForms.tooLarge],
      ['書庫.pdf', Buffer.from('PK\u0003\u0004zip'), pageProblemText({ kind: 'not-a-pdf' })],
      ['メモ.txt', Buffer.from('メモ'), copy.notPdf('メモ.txt')],
    ] as const) {
      await ward.file.setInputFiles({
        name,
        mimeType: name.endsWith('.txt') ? 'text/plain' : 'application/pdf',
        buffer,
      });
      await expect(ward.problem).toContainText(sentence, { timeout: 30_000 });
      await expect(ward.title).toBeVisible();
    }
    await ward.bring('請求書.pdf', layout('fee-invoice'));
    await expect(ward.document).toHaveValue('fee-invoice');
  },
);

atForms('letters that are shapes are no text: the form is placed by hand', async (page) => {
  const ward = wardPage(page);
  await ward.bring('図形.pdf', await outlinedForm(font));
  await expect(page.getByText(copy.scanTitle)).toBeVisible();
  await expect(page.getByText(copy.byHand.outlines)).toBeVisible();
  await ward.document.selectOption('leave-end-certificate');
  await ward.toPlaces('hand');
  await expect(page.getByText(placing.handLead)).toBeVisible();
  // A click puts the answer into the ruled space that is there all the same.
  await ward.list.getByRole('button', { name: `保護者 氏名: ${placing.place}` }).click();
  await ward.stage.click({ position: { x: 200, y: 200 } });
  await expect(ward.measure('x')).toBeVisible();
});

atForms(
  'the fiscal year printed on a form is chosen, and another one is not taken',
  async (page) => {
    const ward = wardPage(page);
    await ward.bring(
      '証明書.pdf',
      await withWordsOnTop(layout('leave-end-certificate'), '令和8年度', font),
    );
    await expect(ward.year).toHaveValue('2026');
    await expect(ward.revision).toHaveValue('令和8年度版');
    await ward.year.selectOption('');
    await ward.next('find').click();
    await expect(page.getByRole('alert')).toContainText(copy.yearDiffers('令和8年度'));
    await ward.year.selectOption('2026');
    await ward.toPlaces();
    // Taken back on the next screen, it keeps the form from being saved and leads to where it is mended.
    await page.getByText(placing.naming).click();
    await ward.list.getByLabel(copy.year).selectOption('');
    await ward.finish();
    await ward.save.click();
    const problem = page.getByRole('button', { name: /「令和8年度」と印刷されています/ });
    await expect(problem).toBeVisible();
    await problem.click();
    await expect(ward.list.getByLabel(copy.year)).toBeFocused();
    await ward.list.getByLabel(copy.year).selectOption('2026');
    await expect(page.getByText(placing.noProblems)).toBeVisible();
    await ward.save.click();
    await expect(ward.saved).toContainText('令和8年度の書類だけに使います。');
    await expect(
      ward.kept(documentTitles['leave-end-certificate']).or(ward.kept('令和8年度版')).first(),
    ).toContainText('令和8年度');
  },
);
