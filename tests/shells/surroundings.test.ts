import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultFolder, todayInJapan } from '../../src/app';

describe('the data folder', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-home-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  test.each(['Documents', '書類', 'ドキュメント'])('lies in %s', (name) => {
    mkdirSync(path.join(home, name));
    expect(defaultFolder(home, {})).toBe(path.join(home, name, 'sitter-hojo'));
  });

  test('lies at home where there is no such folder', () => {
    expect(defaultFolder(home, {})).toBe(path.join(home, 'sitter-hojo'));
  });

  test('is another one when SITTER_HOJO_FOLDER says so', () => {
    expect(defaultFolder(home, { SITTER_HOJO_FOLDER: '/elsewhere' })).toBe(
      path.resolve('/elsewhere'),
    );
    expect(defaultFolder(home, { SITTER_HOJO_FOLDER: '' })).toBe(path.join(home, 'sitter-hojo'));
  });
});

describe('today', () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    ['2026-03-31T14:59:59Z', '2026-03-31'],
    ['2026-03-31T15:00:00Z', '2026-04-01'],
  ])('at %s is %s in Japan', (moment, day) => {
    vi.useFakeTimers({ now: new Date(moment) });
    expect(todayInJapan({})).toBe(day);
  });

  test('is another day when SITTER_HOJO_TODAY says so, if that is a day', () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T00:00:00Z') });
    expect(todayInJapan({ SITTER_HOJO_TODAY: '2025-04-10' })).toBe('2025-04-10');
    expect(todayInJapan({ SITTER_HOJO_TODAY: 'soon' })).toBe('2026-11-22');
  });
});
