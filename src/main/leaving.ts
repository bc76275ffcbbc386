import { type BrowserWindow, dialog } from 'electron';

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
      message: '保存していない変更があります。',
      detail: '保存せずに閉じると、変更は失われます。',
      buttons: ['画面に戻る', '保存せずに閉じる'],
      defaultId: stay,
      cancelId: stay,
      noLink: true,
    });
    // Preventing the prevention: the window closes.
    if (choice === leave) event.preventDefault();
  });
}
