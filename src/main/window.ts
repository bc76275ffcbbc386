import path from 'node:path';
import { BrowserWindow } from 'electron';
import { desktop } from '../copy/shells';
import { askBeforeLeaving } from './leaving';
import { partition } from './page-session';
import { pageAddress } from './protocol';

/** The window's one set of privileges: the page is a page, and nothing more. */
export const webPreferences = Object.freeze({
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  partition,
  // The spell checker would fetch dictionaries.
  spellcheck: false,
});

/** Never a person's name: the title shows in task lists and on shared screens. */
const { title } = desktop;

/** @param devTools for those who work on the program; never in the packaged one */
export function openWindow(preload: string, devTools: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1200,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    title,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, devTools, preload: path.resolve(preload) },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  askBeforeLeaving(window);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress);
  return window;
}
