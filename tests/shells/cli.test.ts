import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { documentIds } from '../../src/domain/application';

// Each call is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const root = path.join(__dirname, '..', '..');
const fixtures = path.join(root, 'tests', 'fixtures', 'kita-r6-sample');
let folder = '';
let file = '';

/** The built program. `scripts/cli.cjs` only builds it first. */
function cli(...words: readonly string[]) {
  const done = spawnSync(process.execPath, [path.join(root, 'out', 'main', 'cli.js'), ...words], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, SITTER_HOJO_TODAY: '2024-08-01' },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

beforeAll(() => {
  // Builds if need be, so that no test waits for it.
  spawnSync(process.execPath, [path.join(root, 'scripts', 'build.cjs')], { stdio: 'ignore' });
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-cli-'));
  file = path.join(folder, '世帯.json');
  cpSync(path.join(fixtures, 'household-without-usage.json'), file);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const expected = JSON.parse(readFileSync(path.join(fixtures, 'expected.json'), 'utf8'));

describe('calc', () => {
  test('--json gives exactly the expected amounts, and JSON alone', () => {
    const { status, out, err } = cli('calc', path.join(fixtures, 'household.json'), '--json');
    expect([status, err]).toEqual([0, '']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['scheme', 'months', 'totals', 'warnings']);
    expect(answer.totals).toEqual(expected.totals);
    expect(answer.months).toHaveLength(expected.months.length);
    for (const [index, month] of answer.months.entries())
      for (const [field, value] of Object.entries(expected.months[index]))
        expect(month[field]).toEqual(value);
  });

  test('--from and --to limit months, totals and warnings', () => {
    const { out } = cli(
      'calc',
      path.join(fixtures, 'household.json'),
      '--json',
      '--from',
      '2024-06',
      '--to',
      '2024-06',
    );
    const { months, totals, warnings } = JSON.parse(out);
    expect(months.map(({ month }: { month: string }) => month)).toEqual(['2024-06', '2024-06']);
    expect(totals.copayYen).toBe(26_025 + 25_050);
    expect(warnings.map(({ usageId }: { usageId: string }) => usageId)).toEqual(['u0082']);
  });

  test('for people: a table with the reasons', () => {
    const { status, out } = cli('calc', path.join(fixtures, 'household.json'));
    expect(status).toBe(0);
    expect(out).toContain('令和6年5月  204時間00分      30,600円      対象外    20,000円');
    expect(out).toContain('7月15日は祝日・休日(海の日)のため対象外(8時間)');
    expect(out).toContain('領収書のない90時間 × 150円 = 13,500円');
  });
});

describe('calc and fill of 一時預かり', () => {
  const withEvening = (paid: number | null) => {
    const household = JSON.parse(readFileSync(file, 'utf8'));
    const childId = household.children[0].id;
    const evening = { id: 't1', childId, date: '2024-06-03', start: '21:00', end: '23:00', paid };
    const temporaryCare = { scheme: 'suginami-temporary-care', usage: [evening] };
    writeFileSync(file, JSON.stringify({ ...household, temporaryCare }));
  };

  test('--json has it under a key of its own', () => {
    withEvening(7000);
    const { temporaryCare } = JSON.parse(cli('calc', file, '--json').out);
    expect(temporaryCare.claims).toMatchObject([
      { fiscalYear: 2024, totals: { paidYen: 7000 }, baseYen: 6000, claimYen: 6000, hoursUsed: 2 },
    ]);
  });

  test('for people, with the reason, and what is to be looked at', () => {
    withEvening(7000);
    const { out } = cli('calc', file);
    expect(out).toContain('杉並区の一時預かりの計算結果');
    expect(out).toContain('交付請求額: 小さい方の補助基準額(B) 6,000円');
    withEvening(null);
    const open = cli('calc', file).out;
    expect(open).toContain('交付請求額: 未計算。');
    expect(open).toContain('2024-06-03 21:00〜23:00(t1): 実支払額が入力されていません。');
  });

  test('its 利用内訳書 is filled when there is an amount to claim', () => {
    withEvening(7000);
    const out = path.join(folder, '書類');
    const filled = cli('fill', file, '--out', out, '--form', 'temporary-care-details');
    expect([filled.status, filled.err]).toEqual([0, '']);
    expect(readdirSync(out).join()).toContain('temporary-care-details_R6_');
  });
});

describe('import', () => {
  test('the Shift_JIS log of Excel brings the same amounts', () => {
    const imported = cli('import', path.join(fixtures, 'usage.csv'), '--into', file);
    expect(imported).toMatchObject({ status: 0, err: '' });
    expect(imported.out).toContain('115件を加えました。');
    const { months, totals } = JSON.parse(cli('calc', file, '--json').out);
    expect(totals).toEqual(expected.totals);
    expect(months).toMatchObject(expected.months);
    const again = cli('import', path.join(fixtures, 'usage.csv'), '--into', file);
    expect(again.out).toContain('115件は、同じ利用がすでにあるため加えていません。');
  });

  test('a household that is open in a window is left alone, with 1', () => {
    const lock = path.join(folder, '.世帯.json.lock');
    writeFileSync(lock, JSON.stringify({ token: 't', host: hostname(), pid: process.pid }));
    const before = readFileSync(file);
    const { status, out, err } = cli('import', path.join(fixtures, 'usage.csv'), '--into', file);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('別の画面で開かれています');
    expect(readFileSync(file)).toEqual(before);
    rmSync(lock);
    expect(cli('import', path.join(fixtures, 'usage.csv'), '--into', file).status).toBe(0);
    expect(readdirSync(folder)).toEqual(['世帯.json']);
  });

  test('a household of a newer version is refused, and says which', () => {
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: 3 }));
    for (const words of [
      ['calc', file],
      ['check', file],
      ['import', 'x.csv', '--into', file],
    ]) {
      const { status, err } = cli(...words);
      expect(status).toBe(2);
      expect(err).toContain('ファイルの版 3');
    }
  });

  test('a log with one bad row changes nothing and names the line', () => {
    const before = readFileSync(file);
    const csv = path.join(folder, 'log.csv');
    writeFileSync(
      csv,
      '利用日,開始時刻,終了時刻,お子さま\n2024/5/7,8:00,9:00,さくら\n2024/5/8,25:00,9:00,さくら\n',
    );
    const { status, out, err } = cli('import', csv, '--into', file);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('3行目 開始時刻「25:00」');
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['log.csv', '世帯.json']);
  });

  test('what the program does not know of the file stays in it', () => {
    const household = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...household, memo: 'のこす' }));
    cli('import', path.join(fixtures, 'usage.csv'), '--into', file);
    const after = JSON.parse(readFileSync(file, 'utf8'));
    expect([after.memo, after.usage.length, after.applicant]).toEqual([
      'のこす',
      115,
      household.applicant,
    ]);
  });
});

describe('fill', () => {
  test('writes what the household needs and says what is empty and what is left out', () => {
    const { status, out } = cli('fill', path.join(fixtures, 'household.json'), '--out', 'forms');
    expect(status).toBe(0);
    const ids = readdirSync(path.join(folder, 'forms')).map((name) => name.split('_')[0]);
    expect(new Set(ids)).toEqual(
      new Set([
        'transport-application',
        'transport-invoice',
        'fee-application',
        'fee-invoice',
        'transport-delegation',
        'fee-delegation',
        'income-report',
        'leave-end-certificate',
        'usage-details',
        'calculation-statement',
      ]),
    );
    expect(out).toContain('金額は記入しないで出します');
    expect(out).toContain('利用料補助金 交付申請書(令和6年度・髙橋 さくら): 第1子のため');
    expect(out).toContain('対象者確認が済んでいるため、不要です。');
  });

  test('the same input and date give the same bytes', () => {
    const source = path.join(fixtures, 'household.json');
    for (const out of ['a', 'b']) cli('fill', source, '--out', out, '--all');
    const names = readdirSync(path.join(folder, 'a'));
    expect(names.length).toBeGreaterThan(12);
    for (const name of names)
      expect(readFileSync(path.join(folder, 'a', name))).toEqual(
        readFileSync(path.join(folder, 'b', name)),
      );
  });

  test('a character the font lacks stops that form alone and is named', () => {
    const household = JSON.parse(readFileSync(path.join(fixtures, 'household.json'), 'utf8'));
    household.spouse.name.given = '祐\u{2a6d6}';
    writeFileSync(file, JSON.stringify(household));
    const { status, out, err } = cli('fill', file, '--out', 'forms');
    expect(status).toBe(1);
    expect(err).toContain('年間収入報告書');
    expect(err).toContain('U+2A6D6');
    expect(out).toContain('交通費補助金 交付申請書');
    expect(readdirSync(path.join(folder, 'forms')).join()).not.toContain('income-report');
  });

  test('a ward PDF whose places nobody knows is not written on', () => {
    const ward = path.join(folder, 'ward.pdf');
    cpSync(path.join(root, 'forms', 'fee-invoice', 'layout.pdf'), ward);
    const source = path.join(fixtures, 'household.json');
    const words = ['fill', source, '--out', 'forms', '--template', `fee-invoice=${ward}`] as const;
    expect(cli(...words)).toMatchObject({ status: 2, out: '' });
    const template = readFileSync(path.join(root, 'forms', 'fee-invoice', 'template.json'), 'utf8');
    writeFileSync(path.join(folder, 'ward.template.json'), template);
    expect(cli(...words).status).toBe(0);
    writeFileSync(ward, Buffer.concat([readFileSync(ward), Buffer.from('\n')]));
    const changed = cli(...words);
    expect(changed.status).toBe(1);
    expect(changed.err).toContain('記入位置を測ったときのものと違います');
  });
});

describe('bad input and usage end with 2 and a sentence', () => {
  test.each([
    [['calc'], 'ファイルを1つ指定してください'],
    [['calc', 'nowhere.json'], 'ファイルが見つかりません'],
    [['calc', '世帯.json', '--from', '2024-13'], '月として読めません'],
    [['calc', '世帯.json', '--from', '2024-06', '--to', '2024-05'], 'より後です'],
    [['calc', '世帯.json', '--xml'], '--xml'],
    [['fill', '世帯.json'], '--out'],
    [['fill', '世帯.json', '--out', 'f', '--form', 'x'], 'という書類はありません'],
    [['fill', '世帯.json', '--out', 'f', '--date', '2024-02-30'], '実在する日付'],
    [['import', 'log.csv'], '--into'],
    [['export', '世帯.json'], '--out'],
    [['export', '世帯.json', '--out', 'x.json'], '「.csv」で終わる名前'],
    [['export', 'nowhere.json', '--out', 'x.csv'], 'ファイルが見つかりません'],
    [['forms'], 'forms list'],
    [['nothing'], 'というコマンドはありません'],
    [[], 'コマンドを指定'],
  ])('%j', (words, sentence) => {
    const { status, out, err } = cli(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(readdirSync(folder)).toEqual(['世帯.json']);
  });

  test('a broken household names path and reason', () => {
    const household = JSON.parse(readFileSync(path.join(fixtures, 'household.json'), 'utf8'));
    household.usage[3].end = household.usage[3].start;
    writeFileSync(file, JSON.stringify(household));
    for (const command of ['check', 'calc']) {
      const { status, out, err } = cli(command, file);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('usage[3].end(利用の4件目・終了時刻): 終了時刻が開始時刻と同じです');
    }
    writeFileSync(file, '{"format":');
    expect(cli('check', file).err).toContain('世帯ファイル(JSON)として読めません');
  });
});

test('check, forms list, --version and --help', () => {
  expect(cli('check', file).out).toContain('直すところはありません');
  expect(cli('forms', 'list').out.trim().split('\n')).toHaveLength(documentIds.length);
  expect(cli('--version').out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  expect(cli('--help')).toMatchObject({ status: 0, err: '' });
});

test('a folder that cannot be written ends with 1', () => {
  const { status, err } = cli('fill', path.join(fixtures, 'household.json'), '--out', '世帯.json');
  expect(status).toBe(1);
  expect(err).toContain('書けませんでした');
});
