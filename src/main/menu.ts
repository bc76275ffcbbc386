import { Menu } from 'electron';

/** Editing and zoom only: Electron's own menu leads to the web and to the developer tools. */
export function setMenu(): void {
  const mac = process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : [];
  const menu = Menu.buildFromTemplate([
    ...mac,
    {
      label: '編集',
      submenu: [
        { role: 'undo', label: '元に戻す' },
        { role: 'redo', label: 'やり直す' },
        { type: 'separator' },
        { role: 'cut', label: '切り取り' },
        { role: 'copy', label: 'コピー' },
        { role: 'paste', label: '貼り付け' },
        { role: 'selectAll', label: 'すべて選択' },
      ],
    },
    {
      label: '表示',
      submenu: [
        { role: 'zoomIn', label: '拡大' },
        { role: 'zoomOut', label: '縮小' },
        { role: 'resetZoom', label: '標準の大きさ' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: '全画面' },
        { role: 'close', label: '閉じる' },
      ],
    },
  ]);
  Menu.setApplicationMenu(menu);
}
