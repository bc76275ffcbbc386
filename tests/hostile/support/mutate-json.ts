import fc from 'fast-check';
import { nastyText, nastyValue } from './nasty-values';

type Holder = Record<string | number, unknown>;

/** Every place in a value, as the holder and the key of each. */
function places(value: unknown, found: [Holder, string | number][] = [], left = 400) {
  if (typeof value !== 'object' || value === null || found.length > left) return found;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    found.push([value as Holder, key]);
    places((value as Holder)[key], found, left);
  }
  return found;
}

/** What an earlier harm has made so large that hundreds of it are more than memory holds. */
function isHeavy(value: unknown): boolean {
  const all = places(value);
  const lengths = all.map(([holder, key]) => String(key).length + textLength(holder[key]));
  return all.length > 400 || lengths.reduce((sum, length) => sum + length, 0) > 100_000;
}
const textLength = (value: unknown) => (typeof value === 'string' ? value.length : 0);

/** A harm done to a copy of a JSON value; what it changes it changes by its own keys only. */
export type Harm = (value: unknown) => unknown;

const atPlace = (where: number, change: (holder: Holder, key: string | number) => void): Harm => {
  return (value) => {
    const all = places(value);
    const place = all[where % Math.max(all.length, 1)];
    if (place) change(...place);
    return value;
  };
};
const define = (holder: Holder, key: string | number, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });

const harm: fc.Arbitrary<Harm> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(), nastyValue)
      .map(([where, value]) =>
        atPlace(where, (holder, key) => void define(holder, key, structuredClone(value))),
      ),
  },
  fc.nat().map((where) =>
    atPlace(where, (holder, key) => {
      delete holder[key];
    }),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'prototype', ''), nastyText),
      nastyValue,
    )
    .map(([where, key, value]) =>
      atPlace(where, (holder) => void define(holder, key, structuredClone(value))),
    ),
  fc.tuple(fc.nat(), fc.constantFrom(2, 30, 300)).map(([where, times]) =>
    atPlace(where, (holder, key) => {
      const item = holder[key];
      if (Array.isArray(item) && item.length > 0 && item.length < 50 && !isHeavy(item))
        define(
          holder,
          key,
          Array.from({ length: times }, (_, at) => structuredClone(item[at % item.length])),
        );
    }),
  ),
  nastyValue.map((value) => () => structuredClone(value)),
);

/** One to four harms to a copy of a value. */
export const harmed = (make: () => unknown): fc.Arbitrary<unknown> =>
  fc
    .array(harm, { minLength: 1, maxLength: 4 })
    .map((harms) => harms.reduce((value, one) => one(value), make()));

/** Harms to the text of a JSON file that no JSON value can hold. */
export const harmedText = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat({ max: text.length }).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat({ max: text.length }), nastyText)
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at)),
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: 60 }))
      .map(([at, length]) => text.slice(0, at) + text.slice(at + length)),
    // A key twice: the later one counts, whatever the first said.
    fc
      .tuple(fc.constantFrom('children', 'usage', 'applicant', 'version', '__proto__'), nastyValue)
      .map(([key, value]) =>
        text.replace('{', `{${JSON.stringify(key)}: ${JSON.stringify(value)},`),
      ),
    fc
      .constantFrom(
        '1e999',
        '-1e999',
        '00',
        '0x10',
        'Infinity',
        'NaN',
        'undefined',
        `1${'0'.repeat(400)}`,
      )
      .map((number) => text.replace(/: \d+/, `: ${number}`)),
    fc.constantFrom('\ufeff', '\0', '//x\n', '\u2028', ")]}',\n").map((head) => head + text),
  );
