import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { build } from '../../scripts/build.cjs';
import { bridgeOver } from '../../src/renderer/bridge';
import { listenTo } from '../../src/renderer/bridge/tidings';
import { type RunningElectron, runElectron } from './support/electron-app';

/** A household file that is double-clicked, with the built program under the double of Electron. */
let folder = '';
let file = '';
const name = '髙橋 さくら の世帯.sitter';

beforeAll(() => {
  build();
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-asked-'));
  file = path.join(folder, name);
  cpSync('resources/sample/household.json', file);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the page hears, through the preload and the page's own check. */
function heardBy({ tidings }: RunningElectron) {
  const heard: string[] = [];
  const stop = listenTo('asked', ({ id }) => heard.push(id), tidings);
  return { heard, stop };
}

async function opens(running: RunningElectron, id: string | null | undefined): Promise<string> {
  const bridge = bridgeOver(running.bridge);
  const opened = await bridge.openHousehold({ id: id ?? '' });
  if (!opened.ok) throw new Error(opened.error.sentence);
  await bridge.closeHousehold({ handle: opened.value.handle });
  return opened.value.name;
}

const startId = async (running: RunningElectron) => {
  const started = await bridgeOver(running.bridge).start({});
  return started.ok ? started.value.openId : undefined;
};

describe('a second program that was given a file', () => {
  test.each([
    ['packaged', true, () => ['sitter-hojo', '--original-process-start-time=1', name]],
    ['from the sources', false, () => ['electron', '--no-sandbox', '.', name]],
  ])('%s: the page is told, and opens it from the folder it was named in', async (_how, packaged, argv) => {
    const running = await runElectron({ packaged });
    const { heard } = heardBy(running);
    expect(await startId(running)).toBeNull();
    running.app.emit('second-instance', {}, argv(), folder);
    expect(heard).toHaveLength(1);
    expect(await opens(running, heard[0])).toBe(name);
    // Also after the page was loaded anew.
    expect(await startId(running)).toBe(heard[0]);
    expect(running.window?.focused).toBe(1);
    await running.remove();
  });

  test('by its URL, as Linux desktops do', async () => {
    const running = await runElectron({ packaged: true, argv: [pathToFileURL(file).href] });
    expect(await opens(running, await startId(running))).toBe(name);
    const { heard } = heardBy(running);
    const tell = (word: string) =>
      running.app.emit('second-instance', {}, ['sitter-hojo', word], '/');
    tell(pathToFileURL(file).href);
    expect(await opens(running, heard[0])).toBe(name);
    for (const elsewhere of ['file://elsewhere/x.sitter', 'file:///%00', 'file:///%zz'])
      tell(elsewhere);
    expect(heard).toHaveLength(1);
    await running.remove();
  });

  test('without a file only brings the window forward', async () => {
    const running = await runElectron({ packaged: true });
    const { heard } = heardBy(running);
    running.app.emit('second-instance', {}, ['sitter-hojo', '--flag'], folder);
    expect(heard).toEqual([]);
    expect(running.window?.focused).toBe(1);
    await running.remove();
  });

  test('twice: each is a new request', async () => {
    const running = await runElectron({ packaged: true });
    const { heard, stop } = heardBy(running);
    const again = () => running.app.emit('second-instance', {}, ['sitter-hojo', file], folder);
    again();
    again();
    expect(new Set(heard).size).toBe(2);
    stop();
    again();
    expect(heard).toHaveLength(2);
    await running.remove();
  });

  test('is not spoken of to a page that is not ours', async () => {
    const running = await runElectron({ packaged: true });
    const { heard } = heardBy(running);
    if (running.window) running.window.webContents.url = 'https://evil.example/';
    running.app.emit('second-instance', {}, ['sitter-hojo', file], folder);
    expect(heard).toEqual([]);
    await running.remove();
  });
});

describe('a file macOS hands over', () => {
  const handed = (running: Pick<RunningElectron, 'app'>) => {
    const preventDefault = vi.fn();
    running.app.emit('open-file', { preventDefault }, file);
    expect(preventDefault).toHaveBeenCalledOnce();
  };

  test('before the program is ready is opened by the page at its start', async () => {
    const running = await runElectron({ packaged: true, beforeReady: handed });
    expect(await opens(running, await startId(running))).toBe(name);
    await running.remove();
  });

  test('later is told to the page', async () => {
    const running = await runElectron({ packaged: true });
    const { heard } = heardBy(running);
    handed(running);
    expect(await opens(running, heard[0])).toBe(name);
    await running.remove();
  });

  test('while no window is open opens one', async () => {
    const running = await runElectron({ packaged: true });
    running.window?.emit('closed');
    handed(running);
    expect(running.windows).toHaveLength(2);
    expect(await opens(running, await startId(running))).toBe(name);
    await running.remove();
  });
});

test('the page hears nothing that has not the agreed form', async () => {
  const running = await runElectron();
  const { heard } = heardBy(running);
  for (const said of [undefined, null, 'x', {}, { id: 5 }, [{ id: 'x' }]]) {
    running.window?.webContents.send('sitter-hojo:asked', said);
  }
  expect(heard).toEqual([]);
  running.window?.webContents.send('sitter-hojo:asked', { id: 'x', event: 1 });
  expect(heard).toEqual(['x']);
  await running.remove();
});
