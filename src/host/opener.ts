import { spawn } from 'node:child_process';

type Opener = readonly [program: string, ...words: string[]];

const folderOpeners: Partial<Record<NodeJS.Platform, Opener>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};
/** Explorer takes an address with `?` or `=` for a folder; the other opens what the user has chosen. */
const addressOpeners: Partial<Record<NodeJS.Platform, Opener>> = {
  darwin: ['open'],
  win32: ['rundll32.exe', 'url.dll,FileProtocolHandler'],
};

/** Shows a folder in the system's file manager. */
export const reveal = (folder: string) => opened(folderOpeners[process.platform], folder);

/** Opens an address in the user's browser. Checked by whoever asks: it begins with `https://`. */
export const browse = (address: string) => opened(addressOpeners[process.platform], address);

/** No shell in between: the name is one argument, whatever stands in it. */
function opened([program, ...words]: Opener = ['xdg-open'], what: string): Promise<void> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (program === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY) {
    return Promise.reject(new Error('no display'));
  }
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...words, what], { detached: true, stdio: 'ignore' });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
