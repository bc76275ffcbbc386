import { expect, test, withHost } from './support/app';

test('the page loads, under its policy, without an error', async ({ page, host }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
  expect(new URL(page.url()).origin).toBe(new URL(host.url).origin);
});

test('the launch token leaves the address bar for a cookie that scripts cannot read', async ({
  browser,
}) => {
  await withHost([], async (host) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(host.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const cookies = await context.cookies();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
    expect(host.url).not.toContain(cookies[0]?.value ?? host.url);
    // Whoever reads the first address later gets nowhere with it.
    const other = await browser.newContext();
    const late = await (await other.newPage()).goto(host.url);
    expect(late?.status()).toBe(403);
    await other.close();
    await context.close();
  });
});

test('nothing is asked of any other address', async ({ page, host }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(host.url).origin) elsewhere.push(request.url());
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(elsewhere).toEqual([]);
});

test('the policy stops evaluated and inline code', async ({ page, consoleErrors }) => {
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    const image = await fetch('http://127.0.0.1:9/').catch((error: Error) => error.name);
    return { inline: 'inlineRan' in window, fetched: image };
  });
  expect(ran).toEqual({ inline: false, fetched: 'TypeError' });
  expect(consoleErrors.splice(0).join('\n')).toMatch(/Content Security Policy/);
});
