import fc from 'fast-check';

/** Texts that have been trouble somewhere. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\ufeff',
  '\u202e文章を逆さに',
  '\u200b\u200d',
  '\ud800',
  '\udfff\ud800',
  '𠮷\u{e0100}',
  'e\u0301'.repeat(50),
  '<img src=x onerror=alert(1)>',
  '"><script>window.__hit=1</script>',
  'javascript:alert(1)',
  "=cmd|' /C calc'!A0",
  '{{constructor.constructor("return process")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this very text
  '${process.exit(1)}',
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/etc/passwd',
  'C:\\x',
  'CON',
  'nul.json',
  '.',
  '..',
  'a/b',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  '-1',
  '1e999',
  'NaN',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '24:00',
  '99:99',
  '%00%2e%2e%2f',
  '\r\n\r\nHTTP/1.1 200 OK',
  "'; DROP TABLE usage; --",
];

const numbers = [
  0,
  -0,
  -1,
  0.1,
  1e21,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  2 ** 31,
  -(2 ** 31),
];

export const nastyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...nastyTexts), fc.constantFrom(10, 1000, 20_000))
      .map(([text, times]) => text.repeat(times)),
  },
);

/** A value of JSON, mostly of a kind that nobody expects where it stands. */
export const nastyValue: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  fc.constantFrom(...numbers, null, true, false),
  fc.constantFrom([], {}, [[]], [null], { length: 5 }, { toString: 1 }, { toJSON: 'x' }),
  fc.array(fc.constantFrom<unknown>(null, 0, '', {}), { maxLength: 30 }),
  fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'then')
    .map((key) => JSON.parse(`{"${key}": {"polluted": true, "prototype": {"polluted": true}}}`)),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(50, 2000).map((depth) => nested(depth)),
);

export const nested = (depth: number): unknown =>
  JSON.parse(`${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`);
