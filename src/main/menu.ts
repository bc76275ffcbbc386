import { Menu } from 'electron';
import { desktop } from '../copy/shells';

const words = desktop.menu;

/** Editing and zoom only: Electron's own menu leads to the web and to the developer tools. */
export function setMenu(): void {
  const mac = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
  const menu = Menu.buildFromTemplate([
    ...mac,
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
        { role: 'close', label: words.close },
      ],
    },
  ]);
  Menu.setApplicationMenu(menu);
}
