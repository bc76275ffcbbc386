import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { planDocuments } from '../../src/domain/application';
import { parseHousehold } from '../../src/domain/household';
import { schemeOf } from '../../src/domain/rules';
import { compute } from '../../src/domain/subsidy';
import { computeTemporaryCare } from '../../src/domain/temporary-care';
import { bridgeOver } from '../../src/renderer/bridge';
import { type RunningElectron, runElectron } from '../shells/support/electron-app';
import { delivered, fusesOf } from './support/electron-dist';
import { packedIn } from './support/pack';

/** The packed program runs, from a folder above which there is no node_modules. */
const packed = packedIn(inject('packedIn'));
let running: RunningElectron;
let checkout: RunningElectron;

beforeAll(async () => {
  running = await runElectron({ packaged: true, program: packed.program });
  checkout = await runElectron();
});
afterAll(async () => {
  await checkout.remove();
  await running.remove();
});

/** Every document of the sample household, needed or not. */
async function sampleDocuments(from: RunningElectron) {
  const bridge = bridgeOver(from.bridge);
  const opened = await bridge.openSample({});
  if (!opened.ok) throw new Error(opened.error.sentence);
  const household = parseHousehold(opened.value.household);
  if (!household.ok) throw new Error('the sample is not a household');
  const { months } = compute(household.value, schemeOf(household.value.scheme));
  const keys = planDocuments(household.value, months, computeTemporaryCare(household.value)).map(
    ({ key }) => key,
  );
  const choice = {
    household: { ...household.value },
    from: null,
    to: null,
    keys,
    filingDate: '2024-08-01',
  };
  const filled = await bridge.fillDocuments(choice);
  if (!filled.ok) throw new Error(filled.error.sentence);
  const previewed = filled.value.documents.map(({ key, formHash }) => ({ key, formHash }));
  const { handle } = opened.value;
  const saved = await bridge.saveDocuments({ handle, ...choice, previewed });
  if (!saved.ok) throw new Error('not filled');
  return { keys, filled: filled.value, saved: saved.value };
}

describe('the packed program', () => {
  test('stands where no package can be found', () => {
    const require = createRequire(path.join(packed.program, 'out', 'main', 'main.js'));
    for (const name of ['zod', 'pdf-lib', 'react', 'electron']) {
      expect(() => require.resolve(name), name).toThrow(/Cannot find module/);
    }
  });

  test('starts, and shows its page', async () => {
    const started = await bridgeOver(running.bridge).start({});
    expect(started).toMatchObject({ ok: true, value: { version: '0.1.0' } });
    const reply = await running.session.request('app://sitter-hojo/');
    expect(await reply?.text()).toContain('<div id="root">');
    const notices = await running.session.request('app://sitter-hojo/third-party.json');
    expect(await notices?.text()).toContain('Noto Sans JP');
  });

  test('fills and saves every document, byte for byte as the checkout does', async () => {
    const here = await sampleDocuments(running);
    const there = await sampleDocuments(checkout);
    expect(here.keys.length).toBeGreaterThan(15);
    expect(here.filled.problems).toEqual([]);
    expect(here.filled.documents).toHaveLength(here.keys.length);
    expect(here.saved.files).toHaveLength(here.keys.length);
    expect(here.filled).toEqual(there.filled);
  }, 120_000);
});

describe('the fuses', () => {
  test('are turned in the packed binary', () => {
    expect(Object.fromEntries(fusesOf(packed.binary))).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      // Not a question of who gets in: as Electron delivers it.
      wasmTrapHandlers: true,
    });
  });

  test('were otherwise before', () => {
    expect(delivered).toBe('101100011');
  });
});
