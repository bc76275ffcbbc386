import { markedHousehold } from '../support/marked-household';
import { householdPage } from './pages/household-page';
import { expect, test } from './support/app';
import { walkEverything } from './support/walk';

test.describe.configure({ timeout: 240_000 });

/** Each a way to become more than text. What comes of it would call `hit`. */
const texts: Readonly<Record<string, string>> = {
  image: '<img src=x onerror="window.__hit=1">',
  script: '"><script>window.__hit=1</script>',
  address: 'javascript:window.__hit=1',
  braces: '{{constructor.constructor("window.__hit=1")()}}',
  attribute: '" onfocus="window.__hit=1" autofocus x="',
  style: '</style><svg/onload=window.__hit=1>',
};

for (const [name, text] of Object.entries(texts))
  test(`a household whose every text is ${name} shows it as text`, async ({
    page,
    consoleErrors,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await walkEverything(
      page,
      `${text}.json`,
      markedHousehold(() => text),
    );
    expect(dialogs).toEqual([]);
    expect(await page.evaluate(() => '__hit' in window)).toBe(false);
    // A violation of the policy would mean that something tried to run.
    expect(consoleErrors).toEqual([]);
  });

test('what is shown is the text itself, letter by letter', async ({ page }) => {
  const text = texts['image'] ?? '';
  await page.getByLabel('世帯ファイルを選ぶ').setInputFiles({
    name: `${text}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(markedHousehold(() => text)),
  });
  await expect(
    page.getByRole('heading', { level: 2, name: `${text} ${text}` }).first(),
  ).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
  await householdPage(page).goTo('usage');
  await expect(page.getByRole('table').getByText(text).first()).toBeVisible();
  expect(await page.locator('img, script:not([src]), svg[onload]').count()).toBe(0);
});

test('a name that turns the writing round: every screen stands, and the papers name the sign', async ({
  page,
}) => {
  await page.getByLabel('世帯ファイルを選ぶ').setInputFiles({
    name: '逆.json',
    mimeType: 'application/json',
    buffer: Buffer.from(markedHousehold(() => '\u202e円000,9\u2066')),
  });
  for (const part of ['family', 'usage', 'backups', 'questions', 'results', 'documents'] as const)
    await householdPage(page).goTo(part);
  await page.getByRole('button', { name: /件を作る$/ }).click();
  await expect(page.getByText(/U\+202E\)は印刷できません/).first()).toBeVisible({
    timeout: 60_000,
  });
});
