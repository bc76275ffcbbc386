// npm run audit: known weaknesses of what ships: the dependencies (`npm audit --omit=dev`) and Electron.
// Exit status: 0 none known, 1 findings, 2 the registry could not be asked.
'use strict';
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.join(__dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Name → severity; null when there is no answer, which is not the same as no finding. */
function findings(args) {
  const { stdout } = spawnSync(npm, ['audit', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  try {
    const { vulnerabilities } = JSON.parse(stdout);
    return new Map(Object.entries(vulnerabilities).map(([name, { severity }]) => [name, severity]));
  } catch {
    return null;
  }
}

const shipped = findings(['--omit=dev']);
const all = findings([]);
if (shipped === null || all === null) {
  console.error(`
────────────────────────────────────────────────────────────────────────
npm audit は行われませんでした：このレジストリは弱点の問い合わせに答えません。
npm audit did NOT run: this registry does not answer advisory requests.
────────────────────────────────────────────────────────────────────────`);
  process.exit(2);
}
if (all.has('electron')) shipped.set('electron', all.get('electron'));
for (const [name, severity] of shipped) console.error(`npm audit: ${name} (${severity})`);
const others = [...all.keys()].filter((name) => !shipped.has(name));
if (others.length > 0) console.error(`npm audit, 開発用のみ: ${others.join(', ')}`);
console.error(`npm audit: 配布するものの弱点 ${shipped.size}件`);
process.exit(shipped.size > 0 ? 1 : 0);
