// The text 「ライセンス」 of the window and of the installed folder: whose work is in this program.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { shippedData, shippedPackages } = require('./shipped.cjs');

const root = path.join(__dirname, '..');
const line = '─'.repeat(30);

const head = `シッター補助に含まれる、ほかの方々の著作物とそのライセンス

このソフトには、次のソフトウェア・フォント・データが含まれています。作者の方々に感謝します。
- 国民の祝日の日付: 内閣府「国民の祝日について」をもとに @holiday-jp/holiday_jp がまとめたもの。
- Electron の窓で使うとき: Electron(MIT)と Chromium。その全文は、インストールした場所の LICENSE.electron.txt と LICENSES.chromium.html にあります。`;

function entry({ name, version, license, text }) {
  return [line, version === null ? name : `${name} ${version}`, license, '', text].join('\n');
}

/** Written where the page can fetch it, and again, with our own, to stand beside the packed program. */
function writeNotices() {
  const entries = [...shippedData(), ...shippedPackages()].map(entry);
  const text = `${[head, ...entries].join('\n\n')}\n`;
  const beside = path.join(root, 'out', 'licences');
  fs.mkdirSync(beside, { recursive: true });
  fs.writeFileSync(
    path.join(root, 'out', 'renderer', 'third-party.json'),
    JSON.stringify({ text }),
  );
  fs.writeFileSync(path.join(beside, 'third-party.txt'), text);
  fs.copyFileSync(path.join(root, 'LICENSE'), path.join(beside, 'sitter-hojo.txt'));
}

module.exports = { writeNotices };
