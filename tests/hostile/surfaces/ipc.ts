import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type Command, commandNames, contract, failureSchema } from '../../../src/app/contract';
import { createElectronDouble, type Frame, runMain } from '../../support/electron-double';
import { harmed } from '../support/mutate-json';
import { nastyText, nastyTexts, nastyValue } from '../support/nasty-values';
import { checkAnswer, type Place, type Surface } from '../support/surface';

type Call = {
  readonly command: string;
  readonly frame: Frame | null;
  /** Made when its turn comes: what is sent may be no JSON. */
  readonly args: (live: Live) => readonly unknown[];
};
/** What a page that is open has in its hands. */
type Live = { readonly handle: string; readonly household: object };

const own: Frame = { url: 'app://sitter-hojo/', parent: null };
const strangers: readonly (Frame | null)[] = [
  null,
  { url: '', parent: null },
  { url: 'about:blank', parent: null },
  { url: 'app://sitter-hojo.evil.example/', parent: null },
  { url: 'app://evil/', parent: null },
  { url: 'https://app://sitter-hojo/', parent: null },
  { url: 'app:sitter-hojo', parent: null },
  { url: 'APP://SITTER-HOJO:1/', parent: null },
  { url: 'file:///etc/passwd', parent: null },
  { url: 'data:text/html,app://sitter-hojo/', parent: null },
  { url: 'blob:app://sitter-hojo/1', parent: null },
  { url: own.url, parent: own },
];

/** What `postMessage` can carry and JSON cannot. */
const clonable: readonly (() => unknown)[] = [
  () => undefined,
  () => new Date(Number.NaN),
  () => /(a+)+$/,
  () => new Map([['__proto__', { polluted: true }]]),
  () => new Set([1, 'x']),
  () => 10n ** 40n,
  () => new Error('<b>'),
  () => new Uint8Array(1_000_000),
  () => new ArrayBuffer(8),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Array(1_000_000),
  () => Object.assign([], { length: 3, id: 'x' }),
  () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    return circle;
  },
  () => {
    let doubled: unknown = 1;
    for (let level = 0; level < 50; level += 1) doubled = [doubled, doubled];
    return doubled;
  },
];

const requests = ({ handle, household }: Live): Readonly<Record<Command, unknown>> => {
  const papers = {
    household,
    from: null,
    to: null,
    keys: ['fee-invoice:R6'],
    filingDate: '2024-08-01',
  };
  return {
    start: {},
    openSample: {},
    openHousehold: { id: '家.sitter' },
    bringIn: { fileName: '家.sitter', text: JSON.stringify(household) },
    closeHousehold: { handle: 'nothing' },
    takeOver: { handle },
    saveHousehold: { handle, household },
    listBackups: { household: handle },
    readBackup: { household: handle, backup: '2024-01-01 00-00-00.sitter' },
    keepBackup: { handle, household },
    replaceUnreadable: { household: handle, backup: 'x' },
    fillDocuments: papers,
    saveDocuments: papers,
    createHousehold: {},
    renameHousehold: { handle, name: '別の家' },
    openLastAtStart: { on: true },
    packHousehold: { handle },
    revealBoxes: {},
    listMoving: {},
    startUpload: { bytes: 10 },
    sendPart: { box: 'nothing', at: 0, part: 'AAAA' },
    dropUpload: { box: 'nothing' },
    lookIntoBox: { box: '家.sitterbox' },
    takeInBox: { box: '家.sitterbox' },
    setPassphrase: { handle: 'nothing', passphrase: '雨の日の 赤い傘と 白い猫' },
    removePassphrase: { handle },
    rememberKey: { handle, remember: true },
    draftReport: { household, screen: 'usage', shell: 'electron', words: '止まる', failures: [] },
    writeReport: { draft: 'nothing' },
    readUsageLog: { household, childId: null, file: 'MDgzMA==' },
    exportUsage: { household },
    openSource: { scheme: 'kita-waiting-list', source: 'K7' },
    revealFolder: {},
  };
};

/** Every command with a request of its own, harmed; and everything else that may come over a channel. */
export async function ipc({ root, data }: Place): Promise<Surface<unknown>> {
  process.env['SITTER_HOJO_FOLDER'] = data;
  process.argv = ['electron', '.'];
  const double = createElectronDouble();
  await runMain(path.join(root, 'out', 'main', 'main.js'), double);
  const small = JSON.parse(
    readFileSync(path.join(root, 'tests', 'fixtures', 'versions', '1.json'), 'utf8'),
  );
  const opened = (await double.invoke(own, 'sitter-hojo:bringIn', {
    fileName: '家.sitter',
    text: JSON.stringify(small),
  })) as { ok: true; value: { handle: string; household: object } };
  const live = { handle: opened.value.handle, household: opened.value.household };

  const command = fc.constantFrom(...commandNames);
  const place = (value: unknown, keys: readonly string[], put: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return put;
    const [key, ...rest] = keys;
    return key === undefined ? put : { ...value, [key]: place((value as never)[key], rest, put) };
  };
  const fields = [
    'id',
    'handle',
    'household',
    'backup',
    'passphrase',
    'name',
    'on',
    'childId',
    'file',
    'box',
    'bytes',
    'part',
    'draft',
    'words',
    'failures',
    'fileName',
    'text',
    'keys',
    'from',
    'filingDate',
    'source',
    'scheme',
    'x',
  ];
  const generated: fc.Arbitrary<Call> = fc.oneof(
    {
      weight: 5,
      arbitrary: command.chain((name) =>
        harmed(() => structuredClone(requests(live)[name])).map((request) => ({
          command: name,
          frame: own,
          args: () => [request],
        })),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(command, fc.constantFrom(...fields), fc.oneof(nastyText, nastyValue))
        .map(([name, field, value]) => ({
          command: name,
          frame: own,
          args: (now: Live) => [place(requests(now)[name], [field], value)],
        })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          command,
          fc.constantFrom([], ['household'], ['household', 'x'], ['id'], ['keys']),
          fc.constantFrom(...clonable),
        )
        .map(([name, where, make]) => ({
          command: name,
          frame: own,
          args: (now: Live) => [place(requests(now)[name], where, make())],
        })),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(command, fc.constantFrom(...strangers)).map(([name, frame]) => ({
        command: name,
        frame,
        args: (now: Live) => [requests(now)[name]],
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(nastyText, nastyValue)
        .map(([name, value]) => ({ command: name, frame: own, args: () => [value] })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(command, fc.array(nastyValue, { maxLength: 4 }))
        .map(([name, args]) => ({ command: name, frame: own, args: () => args })),
    },
  );
  const calls = (entries: readonly (readonly [string, Command, (now: Live) => unknown])[]) =>
    Object.fromEntries(
      entries.map(([name, one, request]) => [
        name,
        (): Call => ({ command: one, frame: own, args: (now: Live) => [request(now)] }),
      ]),
    );
  return {
    nasties: calls([
      ...nastyTexts.map(
        (text, at) => [`open ${at}`, 'openHousehold', () => ({ id: text })] as const,
      ),
      ...nastyTexts.map(
        (text, at) =>
          [
            `bring in ${at}`,
            'bringIn',
            () => ({ fileName: text, text: JSON.stringify(small) }),
          ] as const,
      ),
      ...nastyTexts.map(
        (text, at) =>
          [
            `a backup ${at}`,
            'readBackup',
            (now: Live) => ({ household: now.handle, backup: text }),
          ] as const,
      ),
      ...nastyTexts.map(
        (text, at) =>
          [
            `a source ${at}`,
            'openSource',
            () => ({ scheme: 'kita-waiting-list', source: text }),
          ] as const,
      ),
      [
        '500 times the same paper',
        'fillDocuments',
        (now) => ({
          ...(requests(now).fillDocuments as object),
          keys: Array(500).fill('fee-invoice:R6'),
        }),
      ],
      [
        'one value over and over',
        'saveHousehold',
        (now) => ({ handle: now.handle, household: { ...now.household, x: clonable.at(-1)?.() } }),
      ],
      [
        '501 papers',
        'fillDocuments',
        (now) => ({ ...(requests(now).fillDocuments as object), keys: Array(501).fill('x') }),
      ],
      ['a text of 20 MB', 'bringIn', () => ({ fileName: 'x', text: ' '.repeat(20_000_000) })],
      [
        'a name of 5 MB',
        'bringIn',
        () => ({ fileName: 'あ'.repeat(5_000_000), text: JSON.stringify(small) }),
      ],
      [
        'a date of 5 MB',
        'fillDocuments',
        (now) => ({
          ...(requests(now).fillDocuments as object),
          filingDate: '2'.repeat(5_000_000),
        }),
      ],
    ]),
    generated,
    async run(input) {
      const { command: name, frame, args } = input as Call;
      let answer: unknown;
      try {
        answer = await double.invoke(frame, `sitter-hojo:${name}`, ...args(live));
      } catch (error) {
        const known = (commandNames as readonly string[]).includes(name);
        if (!known && /No handler registered/.test(String(error))) return 'no channel';
        if (/could not be cloned/.test(String(error))) return 'not sent';
        throw error;
      }
      const word = checkAnswer(answer, root);
      if (frame !== own && word !== 'forbidden') throw new Error('a stranger was answered');
      const { ok, value, error } = answer as { ok: boolean; value: unknown; error: unknown };
      if (ok) contract[name as Command].response.parse(value);
      else failureSchema.parse(error);
      for (const address of double.browsed)
        if (!/^https:\/\/(www\.city\.kita\.tokyo\.jp|city\.pier\.news|moneliy\.jp)\//.test(address))
          throw new Error(`opened ${address}`);
      return word;
    },
  };
}
