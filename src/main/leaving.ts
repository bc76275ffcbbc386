import { type BrowserWindow, dialog } from 'electron';
import { desktop } from '../copy/shells';

const words = desktop.leaving;
const stay = 0;
const leave = 1;

/**
 * A page with unsaved changes asks not to be closed. Browsers then ask the user; Electron just does
 * not close, and the window seems stuck.
 */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'question',
      message: words.message,
      detail: words.detail,
      buttons: [words.stay, words.leave],
      defaultId: stay,
      cancelId: stay,
      noLink: true,
    });
    // Preventing the prevention: the window closes.
    if (choice === leave) event.preventDefault();
  });
}
