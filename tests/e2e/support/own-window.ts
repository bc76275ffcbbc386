import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.cjs';
import { chromiumArguments, makeProfile } from '../../../scripts/window.cjs';
import { type HostProcess, startHostProcess } from '../../support/host-process';

/** The program's own window on a computer of its own: every folder it could write to is ours. */
export interface OwnWindow {
  readonly page: Page;
  /** All of it: `data`, `tmp` (with the window's profile), `home`. */
  readonly computer: string;
  readonly data: string;
  /** Window and program at once, as when the power goes. */
  readonly kill: () => Promise<void>;
}

export async function withOwnWindow(use: (own: OwnWindow) => Promise<void>): Promise<void> {
  const computer = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-window-'));
  const folder = (name: string) => path.join(computer, name);
  for (const name of ['data', 'tmp', 'home']) mkdirSync(folder(name));
  const env = {
    TMPDIR: folder('tmp'),
    HOME: folder('home'),
    XDG_CONFIG_HOME: folder('home'),
    XDG_CACHE_HOME: folder('home'),
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  };
  const host = await startHostProcess(folder('data'), env);
  const window = await startWindow(host, folder('tmp'), env);
  const kill = async () => {
    host.kill('SIGKILL');
    await window.kill();
  };
  try {
    await use({ page: window.page, computer, data: folder('data'), kill });
  } finally {
    await kill();
    rmSync(computer, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function startWindow(host: HostProcess, temporary: string, env: NodeJS.ProcessEnv) {
  const program = findBrowser() ?? chromium.executablePath();
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  const profile = makeProfile(program);
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  // The launch token is used up by `startHostProcess`; its cookie lets the window in.
  const args = [...chromiumArguments('about:blank', profile), '--headless=new'];
  const child = spawn(program, [...args, '--remote-debugging-port=0'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await connected(path.join(profile, 'DevToolsActivePort'));
  const [context] = browser.contexts();
  const [page] = context?.pages() ?? [];
  if (!context || !page) throw new Error('the window did not open');
  const [name = '', value = ''] = host.cookie.split('=');
  const origin = `http://127.0.0.1:${host.port}`;
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Strict' }]);
  await page.goto(`${origin}/`);
  return {
    page,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The browser writes down where it listens. */
async function connected(portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 300; tries += 1) {
    const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await pause(100);
  }
  throw new Error('the window did not start');
}
