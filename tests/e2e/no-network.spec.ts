import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser, isRoot, quietArguments } from '../../scripts/browser.cjs';
import { markedHousehold } from '../support/marked-household';
import { expect, test, withHost } from './support/app';
import { walkEverything } from './support/walk';

test.describe.configure({ timeout: 240_000 });

const marker = 'しるしの花子';
const text = markedHousehold((field) => `${marker}${field}`);

/** Every connection the browser began and every datagram it sent, as it writes them down itself. */
function connectionsIn(netLog: string): readonly string[] {
  const { constants, events } = JSON.parse(readFileSync(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { address?: string; address_list?: string[] } }[];
  };
  const types = constants.logEventTypes;
  const sent = new Set([types['TCP_CONNECT_ATTEMPT'], types['UDP_BYTES_SENT']]);
  return events
    .filter(({ type }) => sent.has(type))
    .map(({ type, params }) => (type === types['UDP_BYTES_SENT'] ? 'UDP' : (params?.address ?? '')))
    .filter((address) => address !== '');
}

/** A browser as `npm start` opens it, with a profile to look into and a record of its connections. */
async function withBrowser(
  use: (context: BrowserContext, profile: string, netLog: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-profile-'));
  const [profile, netLog] = [path.join(folder, 'profile'), path.join(folder, 'net.json')];
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    locale: 'ja-JP',
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !isRoot(),
    args: [...quietArguments, `--log-net-log=${netLog}`],
  });
  try {
    await use(context, profile, netLog);
  } finally {
    await context.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function* filesUnder(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const full = path.join(folder, name);
    const facts = statSync(full, { throwIfNoEntry: false });
    if (facts?.isDirectory()) yield* filesUnder(full);
    else if (facts?.isFile()) yield full;
  }
}
const marked = (folder: string) =>
  [...filesUnder(folder)].filter((file) => {
    const content = readFileSync(file);
    return content.includes(marker) || content.includes(Buffer.from(marker, 'utf16le'));
  });

test('the whole of the program in use asks no other address, and leaves no name in the browser', async () => {
  await withHost([], (host) =>
    withBrowser(async (context, profile, netLog) => {
      const { origin } = new URL(host.url);
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      const page = await context.newPage();
      page.on('websocket', (socket) => requests.push(socket.url()));
      await page.goto(host.url);
      await walkEverything(page, `${marker}.sitter`, text);

      for (const name of ['start', 'bringIn', 'fillDocuments', 'saveDocuments', 'exportUsage'])
        expect(requests).toContain(`${origin}/api/${name}`);
      expect(requests.some((url) => /pdf\.worker/.test(url))).toBe(true);
      expect(
        requests.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== origin),
      ).toEqual([]);
      expect(requests.filter((url) => decodeURIComponent(url).includes(marker))).toEqual([]);

      // Nothing in what outlives the page.
      expect(await page.title()).not.toContain(marker);
      expect(decodeURIComponent(page.url())).not.toContain(marker);
      const kept = await page.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        steps: history.state,
      }));
      expect(kept).toEqual({
        local: {},
        session: {},
        databases: [],
        caches: [],
        workers: 0,
        steps: null,
      });

      // The control: the recording sees what would go elsewhere, and the browser does not let it.
      await expect(page.goto('http://192.0.2.1/x')).rejects.toThrow(/ERR_PROXY_CONNECTION_FAILED/);
      expect(requests).toContain('http://192.0.2.1/x');
      await context.close();
      const connections = connectionsIn(netLog);
      expect(connections).toContain(new URL(host.url).host);
      expect(new Set(connections)).toEqual(new Set([new URL(host.url).host, '127.0.0.1:9']));
      expect(marked(profile)).toEqual([]);
      // The control: here it must be found.
      expect(marked(host.folder).length).toBeGreaterThan(2);
    }),
  );
});

test('a browser that is closed in the middle of typing leaves no name in its profile', async () => {
  await withHost([], (host) =>
    withBrowser(async (context, profile) => {
      const page = await context.newPage();
      await page.goto(host.url);
      await page.getByLabel('世帯ファイルを選ぶ').setInputFiles({
        name: '家.sitter',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await page.getByRole('link', { name: '利用記録' }).click();
      await page.getByRole('button', { name: '利用を追加する' }).click();
      await page.getByRole('form').getByLabel('シッター').fill(`${marker}タイプ中`);
      // Long enough for the browser to write down what it means to restore.
      await page.waitForTimeout(4000);
      await context.close();
      expect(marked(profile)).toEqual([]);
    }),
  );
});
