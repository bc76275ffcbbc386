import { createHash, scryptSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspect } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { household } from '../../../tests/support/households';
import { householdText, unlockedHousehold } from '../household-file';
import { derivedKey, isBearable, newDerivation, usualCost } from './derive';
import { isProtected, parseEnvelope } from './envelope';
import {
  alone,
  byKeySecret,
  byPassphrase,
  byProtection,
  contentUnder,
  keySecret,
  locked,
  newProtection,
  type Protection,
  plainOf,
} from './protection';

const passphrase = '雨の日の 赤い傘と 白い猫';
const fixture = (...names: readonly string[]) =>
  path.join(import.meta.dirname, '../../../tests/fixtures', ...names);
const cheap = 2 ** 15;
const text = householdText(household());
let protection: Protection;
let content: Buffer;

beforeAll(async () => {
  protection = await newProtection(passphrase, null, cheap);
  content = contentUnder(protection, text);
});

const heldIn = async (bytes: Uint8Array, given: string) => {
  const opened = await plainOf(bytes, byPassphrase(given));
  return opened.ok ? Buffer.from(opened.value.plain).toString('utf8') : opened.error.reason;
};

describe('known answers', () => {
  test('scrypt is the one of RFC 7914', async () => {
    const salt = Buffer.from('SodiumChloride').toString('base64');
    const key = await derivedKey('pleaseletmein', { name: 'scrypt', n: 16384, r: 8, p: 1, salt });
    expect(key.export().toString('hex')).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    );
  });

  test('a file opens with nothing but its description in docs/household-file.md', async () => {
    const file = JSON.parse(readFileSync(fixture('protected', '1.sitter'), 'utf8'));
    const { format, version, kdf, key, earlier, data } = file;
    const bytes = (base64: string) => Buffer.from(base64, 'base64');
    const { n, r, p, salt } = kdf;
    const cost = { N: n, r, p, maxmem: 2 ** 28 };
    const opened = async (raw: Uint8Array<ArrayBuffer>, sealed: typeof key, bound: unknown[]) => {
      const usable = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
      const additionalData = Buffer.from(JSON.stringify(bound));
      const how = { name: 'AES-GCM', iv: bytes(sealed.nonce), additionalData };
      return Buffer.from(await crypto.subtle.decrypt(how, usable, bytes(sealed.box)));
    };
    const wrapping = Buffer.from(scryptSync(passphrase, bytes(salt), 32, cost));
    const own = await opened(wrapping, key, [format, version, 'key', kdf]);
    const plain = await opened(own, data, [format, version, 'data', kdf, key, earlier]);
    expect(plain.equals(readFileSync(fixture('versions', '1.json')))).toBe(true);
  });

  test('a file written once opens for ever', async () => {
    const bytes = readFileSync(fixture('protected', '1.sitter'));
    const held = await unlockedHousehold(bytes, byPassphrase('雨の日の　赤い傘と　白い猫'));
    if (!held.ok) throw new Error(JSON.stringify(held.error));
    const plain = JSON.parse(readFileSync(fixture('versions', '1.json'), 'utf8'));
    expect(held.value.source).toEqual(plain);
    expect(parseEnvelope(bytes)).toMatchObject({
      ok: true,
      value: { kdf: { n: usualCost, r: 8, p: 1 } },
    });
  });
});

describe('opening', () => {
  test('gives back every byte, however the passphrase was typed', async () => {
    for (const typed of [passphrase, ' 雨の日の　赤い傘と　白い猫 ', passphrase.normalize('NFD')])
      expect(await heldIn(content, typed)).toBe(text);
  });

  test('refuses every other passphrase', async () => {
    for (const typed of ['', '雨の日の 赤い傘と 白い犬', passphrase.slice(0, -1), `${passphrase}.`])
      expect(await heldIn(content, typed)).toBe('wrong-passphrase');
  });

  test('without a key says so, and gives nothing away', async () => {
    expect(await plainOf(content, locked)).toMatchObject({
      ok: false,
      error: { reason: 'locked' },
    });
    for (const secret of ['北', '花子', '2022-06-15', 'kita-waiting-list', passphrase])
      expect(content.includes(secret)).toBe(false);
    expect(inspect(protection, { depth: 9 })).not.toContain(keySecret(protection));
    expect(JSON.stringify(protection)).not.toContain(keySecret(protection));
  });

  test('two saves of the same household have nothing in common but the head', () => {
    const boxes = [content, contentUnder(protection, text)].map((bytes) => {
      const envelope = parseEnvelope(bytes);
      if (!envelope.ok) throw new Error(envelope.error.reason);
      return envelope.value.data;
    });
    expect(boxes[0]?.nonce).not.toBe(boxes[1]?.nonce);
    expect(boxes[0]?.box.slice(0, 40)).not.toBe(boxes[1]?.box.slice(0, 40));
  });

  test('works with a key that was kept, and with none of another household', async () => {
    const other = await newProtection(passphrase, null, cheap);
    const opens = async (unlock: Parameters<typeof plainOf>[1]) =>
      (await plainOf(content, unlock)).ok;
    expect(await opens(byKeySecret(keySecret(protection)))).toBe(true);
    expect(await opens(byProtection(protection))).toBe(true);
    expect(await opens(byKeySecret(keySecret(other)))).toBe(false);
    expect(await opens(byKeySecret('kein Schlüssel'))).toBe(false);
    expect(await opens(byProtection(other))).toBe(false);
  });

  test('after a change the new passphrase leads to the old key, until it is let go', async () => {
    const next = await newProtection('机の上の 青い りんご', protection, cheap);
    const opened = await plainOf(contentUnder(next, text), byPassphrase('机の上の 青い りんご'));
    if (!opened.ok) throw new Error(opened.error.reason);
    expect(opened.value.protection?.earlier.map((key) => key.export())).toEqual([
      protection.dataKey.export(),
    ]);
    expect((await plainOf(content, byProtection(opened.value.protection))).ok).toBe(true);
    expect(parseEnvelope(contentUnder(alone(next), text))).toMatchObject({
      value: { earlier: null },
    });
  });
});

describe('damage', () => {
  test('every byte, every bit: never other data, and never taken for a wrong passphrase', async () => {
    const counts: Record<string, number> = {};
    for (let at = 0; at < content.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const harmed = Buffer.from(content);
        harmed[at] = (harmed[at] ?? 0) ^ (1 << bit);
        const held = await heldIn(harmed, passphrase);
        // The line break at the end means nothing; everything else does.
        const meaning = held === text ? 'the same' : held;
        counts[meaning] = (counts[meaning] ?? 0) + 1;
        if (held !== text) expect(held, `byte ${at}, bit ${bit}`).toBe('damaged');
      }
    console.log(`bits flipped in a protected file: ${content.length * 8}`, JSON.stringify(counts));
    expect(counts['the same'] ?? 0).toBeLessThan(8);
  });

  test('cut off anywhere', async () => {
    for (let length = 60; length < content.length - 1; length += 1)
      expect(await heldIn(content.subarray(0, length), passphrase)).toBe('damaged');
  });

  /** As somebody would who knows the format: the check is made to fit again. */
  const forged = (change: (parts: Record<string, Record<string, unknown>>) => void): Buffer => {
    const { check: _, ...rest } = JSON.parse(content.toString());
    change(rest);
    const check = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
    const { format, version, ...parts } = rest;
    return Buffer.from(JSON.stringify({ format, version, check, ...parts }));
  };
  const flipped = (base64: unknown): string => {
    const bytes = Buffer.from(String(base64), 'base64');
    bytes[3] = (bytes[3] ?? 0) ^ 1;
    return bytes.toString('base64');
  };
  const put = (part: string, field: string, value: (before: unknown) => unknown) =>
    forged((parts) => {
      const one = parts[part] as Record<string, unknown>;
      one[field] = value(one[field]);
    });

  test.each([
    ['salt', 'kdf', 'salt', 'wrong-passphrase'],
    ['nonce of the key', 'key', 'nonce', 'wrong-passphrase'],
    ['key', 'key', 'box', 'wrong-passphrase'],
    ['nonce of the data', 'data', 'nonce', 'damaged'],
    ['data', 'data', 'box', 'damaged'],
  ] as const)('a forged %s is refused', async (_name, part, field, reason) =>
    expect(await heldIn(put(part, field, flipped), passphrase)).toBe(reason));

  test('everything in the head is bound to the data: it cannot be exchanged', async () => {
    const earlier = forged((parts) => {
      parts['earlier'] = JSON.parse(JSON.stringify(parts['key']));
    });
    expect(await heldIn(earlier, passphrase)).toBe('damaged');
    const p = put('kdf', 'p', () => 2);
    expect(await heldIn(p, passphrase)).toBe('wrong-passphrase');
    const other = JSON.parse(
      contentUnder(await newProtection(passphrase, null, cheap), text).toString(),
    );
    const exchanged = forged((parts) => {
      parts['data'] = other.data;
    });
    expect(await heldIn(exchanged, passphrase)).toBe('damaged');
  });

  test.each([
    ['n', 2 ** 30],
    ['n', 2 ** 19],
    ['n', 2 ** 14],
    ['n', 2 ** 17 + 1],
    ['n', -1],
    ['n', 1e300],
    ['r', 2 ** 20],
    ['p', 1000],
    ['p', 0],
    ['salt', ''],
    ['name', 'pbkdf2'],
  ])('a stranger’s parameter %s = %s is refused before anything is derived', async (field, value) => {
    let asked = false;
    const opened = await plainOf(
      put('kdf', field, () => value),
      async () => {
        asked = true;
        throw new Error('derived');
      },
    );
    expect([opened.ok ? '' : opened.error.reason, asked]).toEqual(['newer', false]);
  });

  test('what a later version wrote is told from what is damaged', async () => {
    const later = forged((parts) => {
      (parts as Record<string, unknown>)['version'] = 2;
    });
    expect(await heldIn(later, passphrase)).toBe('newer');
  });

  test('and what has only its shape is neither a household nor a hang', async () => {
    for (const odd of ['null', '[]', '5', '{}', '['.repeat(100_000)]) {
      const bytes = Buffer.from(`{"format":"sitter-hojo/protected","check":"","kdf":{"n":${odd}}}`);
      expect(isProtected(bytes)).toBe(true);
      expect(await heldIn(bytes, passphrase)).toBe('damaged');
    }
  });
});

test('our own parameters are bearable, and what they cost is what they say', () => {
  expect(isBearable(newDerivation())).toBe(true);
  expect(128 * usualCost * 8).toBe(128 * 2 ** 20);
  expect(() => scryptSync('x', 'y', 32, { N: usualCost, r: 8, p: 1 })).toThrow(/memory limit/);
});
