import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer.exe' };

/** Shows a folder in the system's file manager. No shell in between: the name is one argument. */
export function reveal(folder: string): Promise<void> {
  const opener = openers[process.platform] ?? 'xdg-open';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (opener === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY) {
    return Promise.reject(new Error('no display'));
  }
  return new Promise((resolve, reject) => {
    const child = spawn(opener, [folder], { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
