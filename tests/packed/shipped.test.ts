import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.cjs';
import { type BillOfMaterials, billOfMaterials } from '../../scripts/sbom.cjs';
import { refusal, shippedData, shippedPackages, shippingProblems } from '../../scripts/shipped.cjs';

/** Whose work is shipped: the licence texts and the bill of materials. */
const root = path.join(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

beforeAll(() => {
  build();
});

describe('what ships', () => {
  test('may ship: a licence of the list, with its text', () => {
    expect(shippingProblems()).toEqual([]);
  });

  test.each([
    ['an unknown licence', { license: 'GPL-3.0', text: 'x' }],
    ['no licence', { license: 'undefined', text: 'x' }],
    ['no text', { license: 'MIT', text: '' }],
  ])('may not with %s', (_what, given) => {
    expect(refusal({ name: 'stranger', version: '1.0.0', ...given })).toContain('stranger');
  });

  test('is what package.json calls dependencies, and what those bring along', () => {
    const names = shippedPackages().map(({ folder }) => folder.replace('node_modules/', ''));
    for (const name of Object.keys(manifest.dependencies)) expect(names).toContain(name);
    for (const name of Object.keys(manifest.devDependencies)) expect(names).not.toContain(name);
  });

  test('has its text in the notices, all of it', () => {
    const notices = readFileSync(path.join(root, 'out', 'licences', 'third-party.txt'), 'utf8');
    for (const { name, version, text } of [...shippedData(), ...shippedPackages()]) {
      expect(notices, name).toContain(version === null ? name : `${name} ${version}`);
      expect(notices.includes(text), name).toBe(true);
    }
  });

  test('has a reason in docs/dependencies.md', () => {
    const reasons = readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8');
    for (const name of Object.keys(manifest.dependencies)) expect(reasons).toContain(name);
  });
});

describe('the bill of materials', () => {
  let made: BillOfMaterials;
  beforeAll(() => {
    made = billOfMaterials();
  });

  test('is CycloneDX with every reference known and none twice', () => {
    expect(made).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(made.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(made.metadata.component).toMatchObject({ type: 'application', name: 'sitter-hojo' });
    const refs = made.components.map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const known = new Set([...refs, made.metadata.component['bom-ref']]);
    for (const { ref, dependsOn } of made.dependencies) {
      for (const one of [ref, ...dependsOn]) expect(known.has(one), one).toBe(true);
    }
    for (const { name, type, purl, licenses } of made.components) {
      expect(['library', 'framework', 'data'], name).toContain(type);
      expect(licenses?.length, name).toBeGreaterThan(0);
      if (type !== 'data') expect(purl, name).toMatch(/^pkg:npm\//);
    }
  });

  test('lists what ships, and nothing else', () => {
    const refs = made.components.map((one) => one['bom-ref']);
    const packages = shippedPackages().map(({ name, version }) => `${name}@${version}`);
    const electron = `electron@${manifest.devDependencies.electron}`;
    const data = shippedData().map(({ name }) => `data:${name}`);
    expect(refs.sort()).toEqual([...packages, electron, ...data].sort());
  });

  test('is the same each time', () => {
    expect(billOfMaterials()).toEqual(made);
  });
});
