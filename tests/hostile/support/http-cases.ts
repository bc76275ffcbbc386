import fc from 'fast-check';
import { commandNames } from '../../../src/app/contract';
import { nastyText, nastyTexts } from './nasty-values';

/** One request as bytes; whether it carries the cookie decides what may come back. */
export interface RawCase {
  readonly chunks: readonly (string | Buffer)[];
  readonly entered: boolean;
}

export interface Door {
  readonly port: number;
  readonly cookie: string;
  readonly token: string;
}

const methods = [
  'GET',
  'POST',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'get',
  'POSTT',
];
const paths = [
  '/',
  '/index.html',
  '//',
  '///etc/passwd',
  '/..',
  '/../',
  '/../main/main.js',
  '/%2e%2e/main/host.js',
  '/..%2f..%2fpackage.json',
  '/assets/..%5c..%5cpackage.json',
  '/%00',
  '/%zz',
  '/%',
  '/?token=',
  '/?token=x&token=y',
  '/?%74oken=x',
  '/;/',
  '/.git/config',
  '/package.json',
  '/api',
  '/api/',
  '/api/__proto__',
  '/api/constructor',
  '/api/start?x',
  '/api/%73tart',
  '/api/start%00',
  '/api//start',
  '/api/../start',
  'http://evil.example/',
  'https://127.0.0.1/',
  'file:///etc/passwd',
  '*',
  '?',
  '#',
  '\\',
  '/\\evil.example',
  '/あ',
  `/${'a'.repeat(15_000)}`,
  ...commandNames.map((name) => `/api/${name}`),
];
const hosts = [
  'evil.example',
  '',
  '127.0.0.1',
  '[::1]',
  '127.0.0.1:1',
  '127.0.0.1:99999',
  '2130706433',
  '0x7f.1',
  '127.0.0.1.evil.example',
  'LOCALHOST',
];
const origins = [
  'null',
  '',
  'http://evil.example',
  'https://127.0.0.1',
  'http://127.0.0.1',
  'file://',
  'http://127.0.0.1:1',
  '*',
];
const types = [
  'application/json',
  'application/json; charset=utf-8',
  'APPLICATION/JSON',
  'text/plain',
  'application/jsonp',
  'multipart/form-data',
  '',
];
const bodies = [
  '{}',
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{"id":"../../x"}',
  '{"__proto__":{"polluted":1}}',
  '[['.repeat(20_000),
  '{"a":'.repeat(20_000),
  '{"id":5}',
  `{"id":"${'a'.repeat(100_000)}"}`,
  '{"handle":"x","household":{}}',
  ...nastyTexts.map((id) => JSON.stringify({ id })),
];
const oddHeaders = [
  'X-A: b',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Content-Length: 3\r\nContent-Length: 4',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Expect: 100-continue',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Upgrade: h2c',
  'Range: bytes=0-1',
  'X-Forwarded-Host: 127.0.0.1',
  'X-HTTP-Method-Override: POST',
  'Cookie: a',
  'Cookie: =;;;=',
  'Authorization: Basic YTpi',
  'If-None-Match: *',
  'Accept-Encoding: gzip',
  ' folded: x',
  'bad header',
  'X: \u0001',
  `X-Long: ${'x'.repeat(20_000)}`,
  ...Array.from({ length: 3 }, (_, at) =>
    Array.from({ length: 60 * (at + 1) }, (_, one) => `X-${one}: y`).join('\r\n'),
  ),
];

const request = (door: Door) =>
  fc
    .record({
      method: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
        fc.constantFrom(...methods),
      ),
      path: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...paths) },
        nastyText.map((text) => `/${encodeURI(text.replace(/\p{Cs}/gu, '?'))}`),
        nastyText.map((text) => `/${text}`),
      ),
      version: fc.oneof(
        { weight: 9, arbitrary: fc.constant('HTTP/1.1') },
        fc.constantFrom('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9', 'HTTP/1.1 ', ''),
      ),
      host: fc.oneof(
        { weight: 4, arbitrary: fc.constant(`127.0.0.1:${door.port}`) },
        fc.constantFrom(...hosts),
        fc.constant(null),
      ),
      origin: fc.oneof(
        { weight: 4, arbitrary: fc.constant(`http://127.0.0.1:${door.port}`) },
        fc.constantFrom(...origins),
        fc.constant(null),
      ),
      type: fc.oneof(
        { weight: 4, arbitrary: fc.constant('application/json') },
        fc.constantFrom(...types),
      ),
      cookie: fc.oneof(
        { weight: 3, arbitrary: fc.constant(door.cookie) },
        fc.constantFrom(
          null,
          '',
          door.cookie.slice(0, -1),
          `${door.cookie}x`,
          door.cookie.toUpperCase(),
          `sitter_hojo_${door.port}=${door.token}`,
          `${door.cookie.split('=')[0]}=`,
          `x=${door.cookie.split('=')[1]}`,
        ),
      ),
      more: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        fc.array(fc.constantFrom(...oddHeaders), { maxLength: 2 }),
      ),
      body: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...bodies) },
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      end: fc.oneof({ weight: 12, arbitrary: fc.constant('\r\n') }, fc.constantFrom('\n', '\r')),
      told: fc.constantFrom('right', 'right', 'right', 'short', 'none'),
    })
    .map((made) => {
      const body = Buffer.from(made.body, 'utf8');
      const length = { right: body.length, short: Math.floor(body.length / 2), none: null }[
        made.told as 'right'
      ];
      const lines = [
        `${made.method} ${made.path} ${made.version}`,
        ...(made.host === null ? [] : [`Host: ${made.host}`]),
        ...(made.origin === null ? [] : [`Origin: ${made.origin}`]),
        ...(made.cookie === null ? [] : [`Cookie: ${made.cookie}`]),
        `Content-Type: ${made.type}`,
        ...(length === null ? [] : [`Content-Length: ${length}`]),
        ...made.more,
      ];
      const head = Buffer.from(lines.map((line) => line + made.end).join('') + made.end, 'utf8');
      // The stolen word may come back in a different shape only where the whole of it was sent.
      return { bytes: Buffer.concat([head, body]), entered: made.cookie === door.cookie };
    });

/** Requests as bytes: whole ones, many in one, cut, and no requests at all. */
export const rawCases = (door: Door): fc.Arbitrary<RawCase> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: request(door).map(({ bytes, entered }) => ({ chunks: [bytes], entered })),
    },
    {
      weight: 2,
      arbitrary: fc.array(request(door), { minLength: 2, maxLength: 8 }).map((all) => ({
        chunks: [Buffer.concat(all.map(({ bytes }) => bytes))],
        entered: all.some(({ entered }) => entered),
      })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(request(door), fc.nat()).map(([{ bytes, entered }, at]) => ({
        chunks: [bytes.subarray(0, at % bytes.length)],
        entered,
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ minLength: 1, maxLength: 400 })
        .map((bytes) => ({ chunks: [Buffer.from(bytes)], entered: false })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(
          '\0'.repeat(1000),
          '\r\n'.repeat(5000),
          'A'.repeat(100_000),
          '\x16\x03\x01\x02\x00\x01',
          'SSH-2.0-x\r\n',
          'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
        )
        .map((text) => ({ chunks: [text], entered: false })),
    },
  );
