import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { child, day, household } from '../../../tests/support/households';
import { deadlineEvents } from './deadline-events';
import { icsText } from './ics';

const today = day('2026-11-22');

const leave = (id: string, given: string, returnedOn: string, rest = {}) =>
  child({
    id,
    name: { family: '髙橋', given, familyKana: 'タカハシ', givenKana: 'ハルト' },
    birthDate: `2025${returnedOn.slice(4)}`,
    certifications: [
      { number: 'N-2600001', from: '2026-04-01', to: '2027-03-30', careNeed: 'standard' },
    ],
    confirmedFrom: '2026-11-01',
    route: { kind: 'leave-completed', returnedOn },
    procedure: { contracts: [{ provider: '秘密シッター' }], firstUsePlannedOn: '2027-01-08' },
    ...rest,
  });

const round = {
  id: '髙橋の回',
  fiscalYear: 2026,
  number: 3,
  from: '2026-10',
  to: '2026-12',
  opensOn: '2027-01-04',
  closesOn: '2027-01-29',
  source: '窓口の佐藤さん',
};

const one = (changes = {}) =>
  household({
    children: [leave('haruto', '陽翔', '2026-11-10', changes)],
    rounds: [round],
  });

const textOf = (source = one(), on = today) => icsText(deadlineEvents(source, on), on, 20_000);

/** As a program that knows nothing of ours reads it. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('the file', () => {
  const text = textOf();

  test('another parser reads the events as they were meant', () => {
    const read = eventsIn(text);
    const written = deadlineEvents(one(), today);
    expect(written.length).toBeGreaterThanOrEqual(4);
    expect(
      read.map((event) => ({
        uid: event.uid,
        on: event.startDate.toString(),
        dayAfter: event.endDate.toString(),
        title: event.summary,
        description: event.description,
      })),
    ).toEqual(written);
    for (const event of read) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.sequence).toBe(20_000);
    }
  });

  test('the alarms ring at nine, a week before and the day before', () => {
    const [event] = eventsIn(text);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    const times = alarms.map((alarm) => {
      const start = ICAL.Time.fromDateTimeString(`${event?.startDate.toString()}T00:00:00`);
      start.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return start.toString();
    });
    expect(event?.startDate.toString()).toBe('2026-12-09');
    expect(times).toEqual(['2026-12-02T09:00:00', '2026-12-08T09:00:00']);
  });

  test('every line ends with CR LF, and none is longer than 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    // Folded between characters, never within one.
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).not.toContain('\uFFFD');
  });

  test('whatever ends a line somewhere stays within the text, and no control character is written', () => {
    const title = '一\r二\u2028三\u0085四\v五\r\nBEGIN:VALARM\u0000\u001b\u0007\t六';
    const event = { uid: 'u', on: today, dayAfter: day('2026-11-23'), title, description: '' };
    const text = icsText([event], today, 1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!\t)[\p{Cc}\u2028\u2029]/u);
    const [read] = eventsIn(text);
    expect(read?.summary).toBe('一\n二\n三\n四\n五\nBEGIN:VALARM\t六');
  });

  test('signs with a meaning of their own, and characters of two code units, come back', () => {
    const title = '「a,b;c\\d」\n𠮷野家'.repeat(20);
    const event = { uid: 'u', on: today, dayAfter: day('2026-11-23'), title, description: title };
    const [read] = eventsIn(icsText([event], today, 1));
    expect(read?.summary).toBe(title);
    expect(read?.description).toBe(title);
  });
});

describe('the events', () => {
  test('nothing of the people but a given name, and that only among several children', () => {
    const text = textOf().replaceAll('\r\n ', '');
    for (const secret of ['髙橋', '陽翔', 'haruto', '秘密', '2600001', '佐藤', '北区王子'])
      expect(text, secret).not.toContain(secret);
    const two = household({
      children: [leave('haruto', '陽翔', '2026-11-10'), leave('c2', '', '2026-11-11')],
    });
    const titles = deadlineEvents(two, today).map(({ title }) => title);
    expect(titles).toContain('シッター補助: 育児休業期間終了証明書の提出(陽翔)');
    expect(titles).toContain('シッター補助: 育児休業期間終了証明書の提出(お子さん2人目)');
  });

  test('a deadline whose date moved keeps its UID; two deadlines never share one', () => {
    const before = deadlineEvents(one(), today);
    const after = deadlineEvents(
      one({ procedure: { contracts: [], firstUsePlannedOn: '2027-02-08' } }),
      today,
    );
    const account = (events: typeof before) =>
      events.find(({ title }) => title.includes('アカウント'));
    expect(account(after)?.uid).toBe(account(before)?.uid);
    expect(account(after)?.on).not.toBe(account(before)?.on);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
  });

  test('what is done, past or without a date is left out', () => {
    const titles = (source: ReturnType<typeof one>, on = today) =>
      deadlineEvents(source, on).map(({ title }) => title.replace('シッター補助: ', ''));
    expect(titles(one())).not.toContain('令和9年4月入所の選考の申込み');
    expect(titles(one())).toContain('アカウント発行の申請');
    const filed = { contracts: [], firstUsePlannedOn: '2027-01-08', accountFiledOn: '2026-11-20' };
    expect(titles(one({ procedure: filed }))).not.toContain('アカウント発行の申請');
    expect(titles(one(), day('2026-12-25'))).not.toContain('アカウント発行の申請');
  });

  test('of two readings the earlier day is noted, and once it is past the later', () => {
    const accountOn = (on: string) =>
      deadlineEvents(one(), day(on)).find(({ title }) => title.includes('アカウント'));
    expect(accountOn('2026-12-21')?.on).toBe('2026-12-21');
    expect(accountOn('2026-12-21')?.description).toContain('令和8年12月24日(木)');
    expect(accountOn('2026-12-22')?.on).toBe('2026-12-24');
  });

  test('what ends by itself is noted on its end', () => {
    const born = one({
      birthDate: '2025-04-01',
      route: { kind: 'leave-completed', returnedOn: '2026-04-01' },
      certifications: [{ from: '2026-04-01', to: '2028-03-31', careNeed: 'standard' }],
    });
    const end = deadlineEvents(born, day('2026-03-01')).find(({ title }) =>
      title.includes('期間の終わり'),
    );
    expect(end?.on).toBe('2027-03-31');
  });
});
