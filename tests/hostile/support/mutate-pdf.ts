import { deflateSync } from 'node:zlib';
import fc from 'fast-check';

const latin = (text: string) => Buffer.from(text, 'latin1');

/** A PDF of numbered objects with a right cross-reference table. */
export function pdfOf(
  objects: readonly (string | Buffer)[],
  trailer = '/Root 1 0 R',
  head = '%PDF-1.7\n',
): Buffer {
  const parts: Buffer[] = [latin(head)];
  const offsets: number[] = [];
  let at = head.length;
  const add = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const [index, body] of objects.entries()) {
    offsets.push(at);
    add(latin(`${index + 1} 0 obj\n`));
    add(typeof body === 'string' ? latin(body) : body);
    add(latin('\nendobj\n'));
  }
  const xref = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(latin(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(latin(`trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    latin(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    content,
    latin('\nendstream'),
  ]);
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (more = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${more} >>`;
const pages = (kids: string, more = '') => `<< /Type /Pages /Kids [${kids}] ${more} >>`;
const withPage = (more: string) => pdfOf([catalog, pages('3 0 R', '/Count 1'), page(more)]);
const bomb = (megabytes: number) =>
  deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });
/** A page tree so many levels deep. */
const deepTree = (depth: number) =>
  pdfOf([
    catalog,
    ...Array.from({ length: depth }, (_, at) => pages(`${at + 3} 0 R`, '/Count 1')),
    page(),
  ]);

/** PDFs made to harm their reader. */
export const nastyPdfs: Readonly<Record<string, () => Buffer>> = {
  empty: () => Buffer.alloc(0),
  'only the head': () => latin('%PDF-1.7\n'),
  'no head': () => latin('hello'),
  'no pages': () => pdfOf([catalog, pages('', '/Count 0')]),
  'no page tree': () => pdfOf(['<< /Type /Catalog >>']),
  'no catalog': () => pdfOf(['<< >>'], ''),
  'pages that hold themselves': () => pdfOf([catalog, pages('2 0 R', '/Count 1')]),
  'pages that hold each other': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1'), pages('2 0 R', '/Parent 2 0 R /Count 1')]),
  'a page that holds its parent': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1'), page('/Kids [2 0 R]')]),
  'a parent that is its own child': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1 /Parent 3 0 R'), '<< /Type /Page /Parent 2 0 R >>']),
  'a page twice as wide in the tree each level': () =>
    pdfOf([
      catalog,
      ...Array.from({ length: 40 }, (_, at) => pages(`${at + 3} 0 R ${at + 3} 0 R`, '/Count 2')),
      page(),
    ]),
  'a tree 20,000 deep': () => deepTree(20_000),
  'a million pages by word only': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1000000000'), page()]),
  '100,000 times the same page': () =>
    pdfOf([catalog, pages('3 0 R '.repeat(100_000), '/Count 100000'), page()]),
  'an object that is itself': () => pdfOf([catalog, '2 0 R']),
  'a length that is itself': () =>
    pdfOf([
      catalog,
      pages('3 0 R', '/Count 1'),
      page('/Contents 4 0 R'),
      '<< /Length 4 0 R >>\nstream\nq\nendstream',
    ]),
  'arrays 200,000 deep': () => pdfOf([catalog, `${'['.repeat(200_000)}${']'.repeat(200_000)}`]),
  'dictionaries 100,000 deep': () =>
    pdfOf([catalog, `${'<</A '.repeat(100_000)}1${'>>'.repeat(100_000)}`]),
  'arrays never closed': () => pdfOf([catalog, '['.repeat(1_000_000)]),
  'a string never closed': () => pdfOf([catalog, `(${'('.repeat(1_000_000)}`]),
  'a comment of 5 MB': () => pdfOf([catalog, `%${'x'.repeat(5_000_000)}`]),
  'a name of 5 MB': () => pdfOf([catalog, `/${'#41'.repeat(1_700_000)}`]),
  'a number of 1 MB': () => pdfOf([catalog, '1'.repeat(1_000_000)]),
  'boxes that are no numbers': () => withPage('/MediaBox [(a) null /B [1]]'),
  'boxes beyond all paper': () => withPage('/MediaBox [-1e308 -1e308 1e308 1e308]'),
  'boxes of 400 digits': () => withPage(`/MediaBox [0 0 ${'9'.repeat(400)} ${'9'.repeat(400)}]`),
  'a box of two numbers': () => withPage('/MediaBox [0 0]'),
  'no box': () => pdfOf([catalog, pages('3 0 R', '/Count 1'), '<< /Type /Page /Parent 2 0 R >>']),
  'turned by 45 degrees': () => withPage('/Rotate 45'),
  'turned by a word': () => withPage('/Rotate /Up'),
  'a flate bomb of 100 MB as content': () =>
    pdfOf([
      catalog,
      pages('3 0 R', '/Count 1'),
      page('/Contents 4 0 R'),
      stream('/Filter /FlateDecode', bomb(100)),
    ]),
  'a flate bomb of 100 MB as an object stream': () =>
    pdfOf([
      catalog,
      pages('3 0 R', '/Count 1'),
      page(),
      stream('/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode', bomb(100)),
    ]),
  'flate in flate in flate': () =>
    pdfOf([
      catalog,
      pages('3 0 R', '/Count 1'),
      page(),
      stream(
        '/Type /ObjStm /N 2 /First 10 /Filter [/FlateDecode /FlateDecode /FlateDecode]',
        deflateSync(deflateSync(bomb(100))),
      ),
    ]),
  'an object stream of a billion objects': () =>
    pdfOf([catalog, stream('/Type /ObjStm /N 1000000000 /First 10', latin('1 0 2 0'))]),
  'an object stream in itself': () =>
    pdfOf([catalog, stream('/Type /ObjStm /N 1 /First 4 /Extends 2 0 R', latin('2 0 << >>'))]),
  'a cross-reference stream of a billion rows': () =>
    Buffer.concat([
      latin('%PDF-1.7\n1 0 obj\n'),
      stream(
        '/Type /XRef /Size 1000000000 /W [1 4 2] /Index [0 1000000000] /Root 2 0 R',
        Buffer.alloc(100),
      ),
      latin('\nendobj\nstartxref\n9\n%%EOF'),
    ]),
  'a cross-reference stream with wide columns': () =>
    Buffer.concat([
      latin('%PDF-1.7\n1 0 obj\n'),
      stream('/Type /XRef /Size 3 /W [0 0 0] /Root 2 0 R', Buffer.alloc(10)),
      latin('\nendobj\nstartxref\n9\n%%EOF'),
    ]),
  'a cross-reference that goes in a circle': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1'), page()], '/Root 1 0 R /Prev 150'),
  'a table of a billion rows': () =>
    latin(
      '%PDF-1.4\nxref\n0 1000000000\n0000000000 65535 f \ntrailer << /Size 1000000000 /Root 1 0 R >>\nstartxref\n9\n%%EOF',
    ),
  'startxref beyond the end': () =>
    latin(
      pdfOf([catalog, pages('3 0 R', '/Count 1'), page()])
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n99999999999999999999'),
    ),
  'startxref before the beginning': () =>
    latin(
      pdfOf([catalog, pages('3 0 R', '/Count 1'), page()])
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n-5'),
    ),
  encrypted: () =>
    pdfOf(
      [
        catalog,
        pages('3 0 R', '/Count 1'),
        page(),
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
      ],
      '/Root 1 0 R /Encrypt 4 0 R /ID [(a) (b)]',
    ),
  'encrypted by what nobody knows': () =>
    pdfOf(
      [catalog, pages('3 0 R', '/Count 1'), page(), '<< /Filter /Nobody /V 99 >>'],
      '/Root 1 0 R /Encrypt 4 0 R',
    ),
  'a form with fields in a circle': () =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
      pages('3 0 R', '/Count 1'),
      page('/Annots [4 0 R]'),
      '<< /Subtype /Widget /Kids [4 0 R] /Parent 4 0 R /T (a) >>',
    ]),
  'script and launch actions': () =>
    pdfOf([
      '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (calc.exe) >> >> >>',
      pages('3 0 R', '/Count 1'),
      page(),
    ]),
  'resources in a circle': () =>
    pdfOf([
      catalog,
      pages('3 0 R', '/Count 1'),
      page('/Resources 4 0 R'),
      '<< /Font 4 0 R /XObject 4 0 R >>',
    ]),
  '300,000 small objects': () =>
    pdfOf([catalog, pages('3 0 R', '/Count 1'), page(), ...Array(300_000).fill('null')]),
  'object numbers beyond all': () =>
    latin(
      '%PDF-1.7\n99999999999999999999 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 99999999999999999999 0 R >>',
    ),
  '20 MB of nothing': () => Buffer.alloc(20 * 1024 * 1024 - 1, ' '),
  '20 MB of obj': () => Buffer.alloc(20 * 1024 * 1024 - 1, '1 0 obj '),
  '5 MB of stream': () => latin(`%PDF-1.7\n${'1 0 obj << >> stream '.repeat(250_000)}`),
};

/** What is put in the place of a word of a PDF. */
const words = [
  '0',
  '-1',
  '1e308',
  '99999999999',
  '4294967296',
  'null',
  'true',
  '[',
  ']',
  '<<',
  '>>',
  '(',
  '(a)',
  '<',
  '/X',
  'obj',
  'endobj',
  'stream',
  'endstream',
  '1 0 R',
  '2 0 R',
  '3 0 R',
  '7 0 R',
  'nan',
  '',
];

type Change = (bytes: Buffer) => Buffer;

const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((part) => (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * part))),
  fc
    .array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 })
    .map((flips) => (bytes: Buffer) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of flips) if (copy.length > 0) copy[at % copy.length] = value;
      return copy;
    }),
  fc.tuple(fc.nat(), fc.constantFrom(...words)).map(([which, word]) => (bytes: Buffer) => {
    const text = bytes.toString('latin1');
    const found = [
      ...text.matchAll(/\b\d+ 0 R\b|\b\d+(?:\.\d+)?\b|\/[A-Z]\w+|<<|>>|\[|\]|endobj|stream/g),
    ];
    const match = found[which % Math.max(found.length, 1)];
    if (!match) return bytes;
    return latin(text.slice(0, match.index) + word + text.slice(match.index + match[0].length));
  }),
  fc
    .tuple(fc.nat(), fc.nat(), fc.nat({ max: 400 }))
    .map(([from, to, length]) => (bytes: Buffer) => {
      if (bytes.length === 0) return bytes;
      const piece = bytes.subarray(from % bytes.length, (from % bytes.length) + length);
      const at = to % bytes.length;
      return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    }),
  fc
    .constantFrom(
      /startxref\s+\d+/,
      /%%EOF/,
      /\/Root \d+ 0 R/,
      /\/Length \d+/,
      /\/Filter \/FlateDecode/,
      /\/Type \/Pages/,
      /\/Kids/,
      /trailer/,
    )
    .map((gone) => (bytes: Buffer) => latin(bytes.toString('latin1').replace(gone, ''))),
);

/** One to three harms to one of some PDFs. */
export const harmedPdf = (sources: readonly Buffer[]): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([source, changes]) => changes.reduce((bytes, one) => one(bytes), source));
