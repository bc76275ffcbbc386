import { contact } from '../../src/copy/contact';
import { partNames } from '../../src/copy/screens';
import { help } from '../../src/copy/screens-help';
import { documentsPage } from './pages/documents-page';
import { householdPage } from './pages/household-page';
import { questionsPage, termHelp } from './pages/questions-page';
import { usagePage } from './pages/usage-page';
import { welcomePage } from './pages/welcome-page';
import { expect, test } from './support/app';

test('a question is found in kana, and answered with its source', async ({ page }) => {
  const questions = questionsPage(page);
  await questions.opener.click();
  await expect(questions.heading).toBeFocused();
  await expect(questions.contact).toContainText('03-3908-1333');
  await expect(questions.contact).toContainText(contact.note);

  await questions.search.fill('じょせいけん');
  await expect(questions.count).toHaveText('2件見つかりました。');
  await questions.question('助成券はどう使いますか').click();
  const answer = questions.answer('助成券はどう使いますか');
  await expect(answer).toContainText('専用システムで発行します');
  await expect(answer).toContainText('【令和6年度】ベビーシッター利用支援事業(待機児童対策)');
  await expect(answer).toContainText('https://www.city.kita.tokyo.jp/k-hoiku/babysitter6.html');
  // The newest year is not official, and the answer says so.
  await expect(answer).toContainText('推定');

  await questions.search.fill('ペット');
  await expect(questions.count).toContainText('見つかりません');
  await expect(questions.count).toContainText('制度や申請のことは、下の窓口に');
  await expect(questions.count).toContainText('このソフトの使いかたは、窓口ではわかりません');
  await questions.search.fill('パスワードを忘れた');
  await questions.question('合言葉を忘れたらどうなりますか').click();
  await expect(questions.answer('合言葉を忘れたらどうなりますか')).toContainText(help.ownAnswer);
  await questions.clear.click();
  await expect(questions.search).toBeFocused();
  await expect(questions.question('利用料はいくらですか')).toBeVisible();

  await questions.back.click();
  await expect(welcomePage(page).heading).toBeFocused();
});

test('the questions are a part of every household, and keep what was typed', async ({ page }) => {
  await welcomePage(page).openSample();
  const questions = questionsPage(page);
  for (const part of ['usage', 'documents', 'backups', 'results'] as const) {
    await householdPage(page).goTo(part);
    await expect(page.getByRole('link', { name: partNames.questions })).toBeVisible();
  }
  await householdPage(page).goTo('questions');
  await questions.search.fill('委任状 口座');
  await expect(questions.question('委任状はいつ要りますか')).toBeVisible();
  await householdPage(page).goTo('usage');
  await householdPage(page).goTo('questions');
  await expect(questions.search).toHaveValue('委任状 口座');
});

test('a term is explained where it stands, by mouse and by keyboard', async ({ page }) => {
  await welcomePage(page).openSample();
  const covered = termHelp(page, '対象時間');
  await expect(covered.button).toHaveCount(1);
  await covered.button.click();
  await expect(covered.text).toContainText('月曜日から土曜日までの7:00〜22:00');
  await expect(covered.text).toContainText('出典: 北区');
  await expect(page.getByRole('status').filter({ hasText: '7:00〜22:00' })).toHaveCount(1);
  // A click elsewhere closes it.
  await page.getByRole('heading', { level: 1 }).click();
  await expect(covered.text).toHaveCount(0);
  await covered.button.focus();
  await page.keyboard.press('Enter');
  await expect(covered.button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(covered.text).toHaveCount(0);
  await expect(covered.button).toBeFocused();

  await householdPage(page).goTo('usage');
  await usagePage(page).add.click();
  await termHelp(page, '助成券').button.click();
  await expect(termHelp(page, '助成券').text).toContainText('助成券コード');
  await page.keyboard.press('Escape');

  await householdPage(page).goTo('documents');
  await expect(documentsPage(page).create).toBeVisible();
  await termHelp(page, '委任状').button.first().click();
  await expect(termHelp(page, '委任状').text).toContainText('ご本人の口座でないとき');
});

test('at 200 % the explanation of a term stays within the window', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 });
  await welcomePage(page).openSample();
  for (const name of ['対象時間', '差引の自己負担']) {
    const { button, text } = termHelp(page, name);
    await button.click();
    const box = await text.boundingBox();
    expect(box).not.toBeNull();
    if (!box) continue;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(683);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(384);
    await page.keyboard.press('Escape');
  }
});
