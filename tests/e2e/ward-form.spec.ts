import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { placing } from '../../src/copy/screens-placing';
import { ward as copy } from '../../src/copy/screens-ward';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { keyboard } from './pages/keyboard';
import { wardPage } from './pages/ward-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test, withHost } from './support/app';

test.describe.configure({ timeout: 180_000 });

/** A flat form of another make than the ward's, with a bank block: our own reference layout. */
const pdf = readFileSync(path.join(__dirname, '..', '..', 'forms', 'fee-invoice', 'layout.pdf'));
/** The same page as another file: one comment more after its end. */
const changed = Buffer.concat([pdf, Buffer.from('\n% R9\n')]);

/** Each test on a folder of its own: what one keeps would be used by another. */
const onOwnHost = (name: string, use: (page: Page) => Promise<void>) =>
  test(name, async ({ page, context }) => {
    await withHost([], async ({ url }) => {
      await context.clearCookies();
      await page.goto(url);
      await welcomePage(page).openSample();
      await householdPage(page).goTo('documents');
      await use(page);
    });
  });

const noViolations = async (page: Page, where: string) => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
  expect(found, where).toEqual([]);
};

onOwnHost('a PDF is brought, a place mended by keyboard, saved and used', async (page) => {
  const ward = wardPage(page);
  const keys = keyboard(page);
  await ward.open.click();
  await expect(ward.title).toBeFocused();
  await noViolations(page, 'the list');
  await ward.bring('請求書.pdf', pdf);
  await expect(ward.document).toHaveValue('fee-invoice');
  await ward.revision.fill('試しの版');
  await noViolations(page, 'which form');
  await ward.toPlaces();

  await keys.press(ward.row('請求者 氏名'));
  const [x, width] = [ward.measure('x'), ward.measure('width')];
  const [left, wide] = [Number(await x.inputValue()), Number(await width.inputValue())];
  await noViolations(page, 'the places');
  await keys.press(ward.onSheet);
  await expect(ward.stage).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(x).toHaveValue((left + 1.1).toFixed(1));
  await expect(width).toHaveValue((wide - 0.1).toFixed(1));
  await page.keyboard.press('Escape');
  await expect(ward.row('請求者 氏名')).toBeFocused();
  await keys.type(width, String(wide - 5));
  await page.keyboard.press('Enter');
  await expect(width).toHaveValue((wide - 5).toFixed(1));
  await ward.undo.click();
  await expect(width).toHaveValue((wide - 0.1).toFixed(1));

  // Leaving loses nothing.
  await expect(ward.keptDraft).toBeVisible();
  await householdPage(page).goTo('usage');
  await page.getByRole('link', { name: '様式' }).click();
  await expect(ward.row('請求者 氏名')).toBeVisible();

  await ward.save.click();
  await expect(ward.problems).toBeVisible();
  await ward.finish();
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await ward.save.click();
  await expect(ward.saved).toBeFocused();
  await expect(ward.kept('試しの版').first()).toContainText(copy.states.ready);
  await noViolations(page, 'the list with a form');

  await ward.back.click();
  const documents = documentsPage(page);
  const filled = page.waitForResponse(
    async (reply) =>
      reply.url().endsWith('/api/fillDocuments') && (await reply.text()).includes('試しの版'),
  );
  await documents.make();
  const { value } = await (await filled).json();
  const mine = value.documents.find(
    ({ revision }: { revision: string }) => revision === '試しの版',
  );
  const bytes = Buffer.from(mine.pdf, 'base64');
  expect(bytes.subarray(0, pdf.length).equals(pdf)).toBe(true);
  expect(bytes.length).toBeGreaterThan(pdf.length);
  await documents.list.filter({ hasText: '利用料補助金 交付請求書' }).first().click();
  await expect(page.getByText('区の様式(試しの版)')).toBeVisible();
});

onOwnHost('a form is given to others, removed, and taken in again', async (page) => {
  const ward = wardPage(page);
  await ward.open.click();
  await ward.bring('請求書.pdf', pdf);
  await ward.toPlaces();
  await ward.finish();
  // At once, while the list of problems is still that of a moment ago.
  await ward.save.click();
  await expect(ward.saved).toBeVisible();
  const name = copy.formName(copy.revisionAny, copy.everyYear);
  await ward.action(copy.exportForm, name).click();
  const note = page.getByRole('status').filter({ hasText: copy.exportedTitle });
  await expect(note).toBeFocused();
  const [, folder = '', file = ''] = /「(.+)」の「(.+)」/.exec(await note.innerText()) ?? [];
  const shared = readFileSync(path.join(folder, file));

  await ward.action(copy.remove, name).click();
  await noViolations(page, 'removing');
  await ward.dialog.getByRole('button', { name: copy.remove }).click();
  await expect(page.getByText(copy.noneKept)).toBeVisible();

  const brought = { name: 'もらった.sitterform', mimeType: '', buffer: shared };
  await ward.importFile.setInputFiles(brought);
  await expect(ward.problem).toContainText('PDF');
  await ward.bring('請求書.pdf', pdf);
  await page.getByText(copy.importHere).click();
  await ward.importFile.setInputFiles(brought);
  await expect(page.getByRole('status').filter({ hasText: copy.imported })).toBeVisible();
  await expect(ward.kept(name).first()).toContainText(copy.states.ready);
});

onOwnHost('neither a draft nor kept places are written over unasked', async (page) => {
  const ward = wardPage(page);
  await ward.open.click();
  await ward.bring('請求書.pdf', pdf);
  await ward.toPlaces();
  await expect(page.getByText(placing.noDraft)).toBeVisible();
  await ward.row('請求者 氏名').click();
  await ward.measure('x').fill('40');
  await ward.measure('x').press('Enter');
  await expect(ward.keptDraft).toBeVisible();
  await ward.leave.click();

  // Looked for once more: the draft is offered, and stays until something is changed.
  await ward.bring('請求書.pdf', pdf);
  await ward.next('find').click();
  await expect(ward.dialog).toContainText(copy.draftTitle);
  await noViolations(page, 'a draft is there');
  await ward.dialog.getByRole('button', { name: copy.draftAnew }).click();
  await ward.placing.waitFor({ timeout: 60_000 });
  await ward.row('請求者 氏名').click();
  await expect(ward.measure('x')).not.toHaveValue('40.0');
  // Longer than a draft waits to be written.
  await page.waitForTimeout(2000);
  await ward.leave.click();
  await ward.bring('請求書.pdf', pdf);
  await ward.next('find').click();
  await ward.dialog.getByRole('button', { name: copy.draftContinue }).click();
  await ward.placing.waitFor({ timeout: 60_000 });
  await ward.row('請求者 氏名').click();
  await expect(ward.measure('x')).toHaveValue('40.0');
  await ward.undo.waitFor();
  await ward.finish();
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await ward.save.click();
  await expect(ward.saved).toBeVisible();

  const name = copy.formName(copy.revisionAny, copy.everyYear);
  await ward.action(copy.exportForm, name).click();
  const note = page.getByRole('status').filter({ hasText: copy.exportedTitle });
  const [, folder = '', file = ''] = /「(.+)」の「(.+)」/.exec(await note.innerText()) ?? [];
  const shared = { ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')), revision: '別版' };
  await ward.importFile.setInputFiles({
    name: 'もらった.sitterform',
    mimeType: '',
    buffer: Buffer.from(JSON.stringify(shared)),
  });
  await expect(ward.dialog).toContainText(name);
  await expect(ward.dialog).toContainText('別版');
  await noViolations(page, 'places are there');
  await ward.dialog.getByRole('button', { name: copy.replaceNot }).click();
  await expect(ward.kept(name).first()).toBeVisible();
  await ward.importFile.setInputFiles({
    name: 'もらった.sitterform',
    mimeType: '',
    buffer: Buffer.from(JSON.stringify(shared)),
  });
  await ward.dialog.getByRole('button', { name: copy.replaceIt }).click();
  await expect(ward.kept('別版').first()).toContainText(copy.states.ready);
});

onOwnHost('the places of a form are carried over to a changed file and confirmed', async (page) => {
  const ward = wardPage(page);
  await ward.open.click();
  await ward.bring('請求書.pdf', pdf);
  await ward.toPlaces();
  await ward.finish();
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await ward.save.click();
  await expect(ward.saved).toBeVisible();
  await ward.bring('新しい請求書.pdf', changed);
  await ward.how(copy.carry(copy.formName(copy.revisionAny, copy.everyYear))).check();
  await ward.toPlaces('carry');
  await expect(page.getByRole('heading', { name: placing.oldSheet, exact: true })).toBeVisible();
  await page.getByRole('button', { name: placing.next }).click();
  await ward.asIs.click();
  await noViolations(page, 'carried over');
  await ward.confirmSame.click();
  await expect(page.getByText(placing.noProblems)).toBeVisible();
  await ward.save.click();
  await expect(ward.saved).toBeVisible();
});

onOwnHost('what is no PDF is refused in a sentence', async (page) => {
  const ward = wardPage(page);
  await ward.open.click();
  await ward.file.setInputFiles({
    name: 'x.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('PK no pdf at all'),
  });
  await expect(ward.problem).toContainText(copy.problemTitle);
  await expect(ward.problem).toContainText('PDF');
});
