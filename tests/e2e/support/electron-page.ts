import type { Page } from '@playwright/test';
import type { Command } from '../../../src/app/contract';
import type { RunningElectron } from '../../shells/support/electron-app';

const address = 'http://sitter-hojo.localhost/';

/**
 * Shows in a real browser what the program under the double of Electron would show in its window: the
 * page comes from its `app://`, commands and tidings go through its preload.
 */
export async function showElectronPage(page: Page, running: RunningElectron): Promise<void> {
  await page.route(`${address}**`, async (route) => {
    const url = route.request().url().replace(address, 'app://sitter-hojo/');
    const reply = await running.session.request(url);
    if (!reply) return route.abort();
    const body = Buffer.from(await reply.arrayBuffer());
    await route.fulfill({
      status: reply.status,
      headers: Object.fromEntries(reply.headers.entries()),
      body,
    });
  });
  await page.exposeFunction('electronInvokes', (name: Command, request: never) =>
    running.bridge[name](request),
  );
  await page.addInitScript((names) => {
    type Told = (said: unknown) => void;
    const browser = window as unknown as {
      electronInvokes: (name: string, request: unknown) => Promise<unknown>;
      electronTells: Set<Told>;
      sitterHojo: unknown;
      sitterHojoTidings: unknown;
    };
    browser.electronTells = new Set();
    browser.sitterHojo = Object.fromEntries(
      names.map((name) => [name, (request: unknown) => browser.electronInvokes(name, request)]),
    );
    browser.sitterHojoTidings = {
      asked(listener: Told) {
        browser.electronTells.add(listener);
        return () => browser.electronTells.delete(listener);
      },
    };
  }, Object.keys(running.bridge));
  running.tidings.asked((said) => {
    void page.evaluate((told) => {
      const { electronTells } = window as unknown as {
        electronTells: Set<(said: unknown) => void>;
      };
      for (const listener of electronTells) listener(told);
    }, said);
  });
  await page.goto(address);
}
