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
  /** Nothing is wrong with it: a refusal would mean that the cases around it never get so far. */
  readonly must?: boolean;
};
/** What a page that is open has in its hands. */
type Live = {
  readonly handle: string;
  readonly household: object;
  /** Another household, whose passphrase comes and goes, so that the first one stays as it is. */
  readonly guarded: string;
  /** The name of a packed household. */
  readonly box: string;
  /** A receipt in the folder of its papers, and the sheets that are being made. */
  readonly receipt: { readonly folder: string; readonly sha256: string; readonly type: string };
  readonly sheets: string;
  /** The papers as they were shown: only those are saved. */
  readonly previewed: readonly object[];
};

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

const keptId = `fee-invoice.${'0'.repeat(64)}`;
const good = '雨の日の 赤い傘と 白い猫';

const papersOf = (household: object) => ({
  household,
  from: null,
  to: null,
  keys: ['fee-invoice:R6'],
  filingDate: '2024-08-01',
});

const requests = ({
  handle,
  household,
  guarded,
  box,
  receipt,
  sheets,
  previewed,
}: Live): Readonly<Record<Command, unknown>> => {
  const papers = papersOf(household);
  const { folder, sha256, type } = receipt;
  return {
    start: {},
    openSample: {},
    openCase: {},
    openHousehold: { id: '家.sitter' },
    findOpen: { id: '家.sitter', handles: [handle] },
    bringIn: { fileName: '家.sitter', text: JSON.stringify(household) },
    closeHousehold: { handle: 'nothing' },
    takeOver: { handle },
    saveHousehold: { handle, household },
    listBackups: { household: handle },
    readBackup: { household: handle, backup: '2024-01-01 00-00-00.sitter' },
    keepBackup: { handle, household },
    replaceUnreadable: { household: handle, backup: 'x' },
    startWardPdf: { bytes: 10 },
    sendWardPart: { file: 'nothing', at: 0, part: 'AAAA' },
    dropWardPdf: { file: 'nothing' },
    wardPdf: { file: 'nothing' },
    lookAtWardPdf: { file: 'nothing' },
    answersOfDocument: { document: 'fee-invoice' },
    proposeWardForm: { file: 'nothing', document: 'fee-invoice', revision: 'x', fiscalYear: 2024 },
    carryOverWardForm: { file: 'nothing', from: keptId, revision: 'x', fiscalYear: null },
    checkWardForm: { file: 'nothing', template: { document: 'fee-invoice' } },
    tryWardForm: { file: 'nothing', template: { document: 'fee-invoice' } },
    keepWardDraft: { file: 'nothing', template: { document: 'fee-invoice' } },
    dropWardDraft: { id: keptId },
    saveWardForm: { file: 'nothing', template: { document: 'fee-invoice' } },
    listWardForms: {},
    openWardForm: { id: keptId },
    removeWardForm: { id: keptId },
    useReference: { document: 'account-issue', on: true },
    exportWardForm: { id: keptId },
    importWardForm: {
      text: '{"format":"sitter-hojo/template","version":1}',
      file: null,
      replace: false,
    },
    formsInUse: { documents: [{ key: 'x', document: 'fee-invoice', fiscalYear: 2024 }] },
    fillDocuments: papers,
    fileApplication: {
      handle,
      household,
      application: 'a1',
      filingDate: '2024-08-01',
      filedOn: '2024-08-01',
    },
    readFiledPaper: { handle, folder: '書類', sha256: '0'.repeat(64) },
    saveDocuments: { handle, ...papers, previewed },
    createHousehold: {},
    renameHousehold: { handle, name: '別の家' },
    openLastAtStart: { on: true },
    setDisplay: { counter: true, textSize: 150 },
    calibrationSheet: { moved: true, save: true },
    printerOffset: { keep: { left: 19.5, top: 21 } },
    packHousehold: { handle },
    listMoving: {},
    startUpload: { bytes: 10 },
    sendPart: { box: 'nothing', at: 0, part: 'AAAA' },
    dropUpload: { box: 'nothing' },
    lookIntoBox: { box },
    takeInBox: { box },
    setPassphrase: { handle: guarded, passphrase: good },
    removePassphrase: { handle: guarded },
    rememberKey: { handle: guarded, remember: true },
    startReceipt: { handle, bytes: 10 },
    sendReceiptPart: { file: 'nothing', at: 0, part: 'AAAA' },
    dropReceipt: { file: 'nothing' },
    keepReceipt: { handle, folder, file: 'nothing' },
    readReceipt: { handle, folder, sha256, type },
    listPapers: { handle, folder },
    forgetPapers: { handle, folder, papers: [{ sha256: '0'.repeat(64), type }] },
    startReceiptSheets: { handle: 'nothing', household, childId: null, from: null, to: null },
    sendReceiptPicture: { sheets, sha256, picture: '/9j/AAAA' },
    bindReceipts: { sheets },
    saveReceiptSheets: { sheets: 'nothing' },
    dropReceiptSheets: { sheets: 'nothing' },
    draftReport: { household, screen: 'usage', shell: 'electron', words: '止まる', failures: [] },
    writeReport: { draft: 'nothing' },
    readUsageLog: { household, childId: null, file: 'MDgzMA==' },
    nextDue: { id: 'nothing' },
    exportUsage: { handle, household },
    exportDeadlines: { handle, household },
    listErasable: { handle },
    eraseHousehold: { handle: 'nothing', file: false, papers: false, written: false },
    openSource: { scheme: 'kita-waiting-list', source: 'K7' },
    revealFolder: {},
  };
};

/** Every command with a request of its own, harmed; and everything else that may come over a channel. */
export async function ipc({ root, data }: Place): Promise<Surface<unknown>> {
  process.env['SITTER_HOJO_FOLDER'] = data;
  process.argv = ['electron', '.'];
  const double = createElectronDouble({ userData: path.join(data, 'profile') });
  await runMain(path.join(root, 'out', 'main', 'main.js'), double);
  const small = JSON.parse(
    readFileSync(path.join(root, 'tests', 'fixtures', 'versions', '1.json'), 'utf8'),
  );
  const asked = async <Value>(name: Command, request: object): Promise<Value> => {
    const answer = (await double.invoke(own, `sitter-hojo:${name}`, request)) as {
      value?: Value;
      error?: unknown;
    };
    if (answer.value === undefined) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const broughtIn = (fileName: string, household: object) =>
    asked<{ handle: string; household: object }>('bringIn', {
      fileName,
      text: JSON.stringify(household),
    });
  const { handle, household } = await broughtIn('家.sitter', small);
  const { fileName: box } = await asked<{ fileName: string }>('packHousehold', { handle });
  const guarded = (await broughtIn('守る家.sitter', { ...small, usage: [] })).handle;
  const pdf = Buffer.from('%PDF-1.7 領収書');
  const { file } = await asked<{ file: string }>('startReceipt', { handle, bytes: pdf.length });
  await asked('sendReceiptPart', { file, at: 0, part: pdf.toString('base64') });
  const receipt = await asked<Live['receipt']>('keepReceipt', { handle, folder: null, file });
  const { sheets } = await asked<{ sheets: string }>('startReceiptSheets', {
    handle,
    household,
    childId: null,
    from: null,
    to: null,
  });
  const filled = await asked<{ documents: readonly { key: string; formHash: string }[] }>(
    'fillDocuments',
    papersOf(household),
  );
  const previewed = filled.documents.map(({ key, formHash }) => ({ key, formHash }));
  const live: Live = { handle, household, guarded, box, receipt, sheets, previewed };

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
    'textSize',
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
    'template',
    'document',
    'documents',
    'revision',
    'fiscalYear',
    'folder',
    'sha256',
    'papers',
    'picture',
    'sheets',
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
  const must = (one: Command) => ({
    [`${one} as it should be`]: (): Call => ({
      command: one,
      frame: own,
      args: (now: Live) => [requests(now)[one]],
      must: true,
    }),
  });
  return {
    nasties: {
      ...must('setPassphrase'),
      ...must('lookIntoBox'),
      ...must('takeInBox'),
      ...must('readReceipt'),
      ...must('bindReceipts'),
      ...calls([
        ...nastyTexts.map(
          (text, at) =>
            [
              `a passphrase ${at}`,
              'setPassphrase',
              (now: Live) => ({ handle: now.guarded, passphrase: text }),
            ] as const,
        ),
        ...nastyTexts.map(
          (text, at) => [`a box ${at}`, 'lookIntoBox', () => ({ box: text })] as const,
        ),
        ...nastyTexts.map(
          (text, at) => [`taking in ${at}`, 'takeInBox', () => ({ box: text })] as const,
        ),
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
        ...nastyTexts.map(
          (text, at) =>
            [
              `a folder of papers ${at}`,
              'listPapers',
              (now: Live) => ({ handle: now.handle, folder: text }),
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
          (now) => ({
            handle: now.handle,
            household: { ...now.household, x: clonable.at(-1)?.() },
          }),
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
    },
    generated,
    async run(input) {
      const { command: name, frame, args, must: mustDo } = input as Call;
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
      if (mustDo && !ok) throw new Error(`refused: ${JSON.stringify(error)}`);
      for (const address of double.browsed)
        if (!/^https:\/\/(www\.city\.kita\.tokyo\.jp|city\.pier\.news|moneliy\.jp)\//.test(address))
          throw new Error(`opened ${address}`);
      return word;
    },
  };
}
