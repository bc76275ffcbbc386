import path from 'node:path';
import {
  calcJson,
  calculate,
  exportUsageFile,
  fill,
  importUsage,
  inspectForm,
  inspectJson,
  isDocumentId,
  readHousehold,
} from '../app';
import { documentTitles } from '../copy/documents';
import { rowProblemText } from '../copy/intake';
import { noTextText } from '../copy/recognised';
import { terminal } from '../copy/terminal';
import { type DocumentId, documentIds } from '../domain/application';
import { parseCivilDate } from '../domain/calendar';
import { failure, type Result, success } from '../domain/result';
import { type Arguments, monthRange, type OptionKinds, onlyFile } from './arguments';
import { calcText } from './calc-text';
import { fillText, refusedFormsText } from './fill-text';
import { inspectText } from './inspect-text';
import { complain, type ExitStatus, print } from './output';
import { unlockFrom } from './passphrase';
import {
  badHouseholdText,
  exportProblemText,
  fillRefusalText,
  importProblemText,
  inspectProblemText,
} from './problem-text';

/** What the terminal program needs from its surroundings. */
export interface Surroundings {
  readonly resources: string;
  readonly today: string;
  /** The data folder: where the forms of the ward are kept. */
  readonly folder: string;
}

/** A command: its options, and what it does. A usage mistake comes back as a sentence. */
export interface CommandDefinition {
  readonly options: OptionKinds;
  readonly run: (given: Arguments, around: Surroundings) => Promise<Result<ExitStatus, string>>;
}

const months = { from: 'one', to: 'one' } as const;
const passphrase = { 'passphrase-file': 'one' } as const;

const calc: CommandDefinition = {
  options: { json: 'flag', ...months, ...passphrase },
  async run(given) {
    const file = onlyFile(given);
    if (!file.ok) return file;
    const range = monthRange(given);
    if (!range.ok) return range;
    const unlock = await unlockFrom(given);
    if (!unlock.ok) return unlock;
    const calculation = await calculate(file.value, range.value, unlock.value);
    if (!calculation.ok) {
      complain(badHouseholdText(calculation.error));
      return success(2);
    }
    const { household, computation, claims } = calculation.value;
    print(
      given.flag('json')
        ? JSON.stringify(calcJson(household, computation, claims), null, 2)
        : calcText(calculation.value),
    );
    return success(0);
  },
};

function wardForms(given: Arguments): Result<ReadonlyMap<DocumentId, string>, string> {
  const ward = new Map<DocumentId, string>();
  for (const word of given.values('template')) {
    const [id = '', ...file] = word.split('=');
    if (file.join('=') === '') return failure(terminal.notTemplate(word));
    if (!isDocumentId(id)) return failure(terminal.notDocument(id));
    ward.set(id, path.resolve(file.join('=')));
  }
  return success(ward);
}

const fillForms: CommandDefinition = {
  options: {
    out: 'one',
    form: 'many',
    all: 'flag',
    date: 'one',
    template: 'many',
    reference: 'flag',
    ...months,
    ...passphrase,
  },
  async run(given, { resources, today, folder }) {
    const file = onlyFile(given);
    if (!file.ok) return file;
    const range = monthRange(given);
    if (!range.ok) return range;
    const out = given.value('out');
    if (out === null) return failure(terminal.needsOption('--out'));
    const date = given.value('date') ?? today;
    const filingDate = parseCivilDate(date);
    if (filingDate === null) return failure(terminal.notDate('--date', date));
    const forms = given.values('form');
    const unknown = forms.find((id) => !isDocumentId(id));
    if (unknown !== undefined) return failure(terminal.notDocument(unknown));
    const ward = wardForms(given);
    if (!ward.ok) return ward;
    const unlock = await unlockFrom(given);
    if (!unlock.ok) return unlock;
    const report = await fill({
      file: file.value,
      out: path.resolve(out),
      range: range.value,
      filingDate,
      forms: forms.filter(isDocumentId),
      all: given.flag('all'),
      ward: ward.value,
      reference: given.flag('reference'),
      folder,
      resources,
      unlock: unlock.value,
    });
    if (!report.ok) {
      complain(fillRefusalText(report.error));
      return success(2);
    }
    print(fillText(report.value, out));
    const refused = refusedFormsText(report.value);
    if (refused !== '') complain(refused);
    return success(refused === '' ? 0 : 1);
  },
};

const importLog: CommandDefinition = {
  options: { into: 'one', child: 'one', ...passphrase },
  async run(given) {
    const csv = onlyFile(given);
    if (!csv.ok) return csv;
    const into = given.value('into');
    if (into === null) return failure(terminal.needsOption('--into'));
    const unlock = await unlockFrom(given);
    if (!unlock.ok) return unlock;
    const imported = await importUsage(csv.value, into, given.value('child'), unlock.value);
    if (!imported.ok) {
      complain(importProblemText(imported.error));
      return success(imported.error.kind === 'in-use' ? 1 : 2);
    }
    const { added, duplicates, refused, unknownColumns } = imported.value.report;
    if (unknownColumns.length > 0) complain(terminal.unknownColumns(unknownColumns));
    if (refused.length > 0) {
      complain(`${csv.value}: ${terminal.refusedRows(refused.length)}`);
      for (const { line, problems } of refused)
        for (const problem of problems)
          complain(`  ${terminal.line(line)} ${rowProblemText(problem)}`);
      return success(2);
    }
    print(added.length > 0 ? terminal.added(added.length) : terminal.nothingAdded);
    for (const { line, booking } of added)
      print(
        `  ${terminal.line(line)} ${booking.id} ${booking.childId} ${booking.date} ${booking.start}〜${booking.end}`,
      );
    if (duplicates.length > 0) print(terminal.duplicates(duplicates.length));
    for (const { line, booking } of duplicates)
      print(
        `  ${terminal.line(line)} ${booking.childId} ${booking.date} ${booking.start}〜${booking.end}`,
      );
    return success(0);
  },
};

const exportLog: CommandDefinition = {
  options: { out: 'one', ...passphrase },
  async run(given) {
    const file = onlyFile(given);
    if (!file.ok) return file;
    const out = given.value('out');
    if (out === null) return failure(terminal.needsOption('--out'));
    if (!/\.csv$/i.test(out)) return failure(terminal.notCsv(out));
    const unlock = await unlockFrom(given);
    if (!unlock.ok) return unlock;
    const exported = await exportUsageFile(file.value, path.resolve(out), unlock.value);
    if (!exported.ok) {
      complain(exportProblemText(exported.error));
      return success(2);
    }
    print(terminal.exported(exported.value.bookings, out));
    return success(0);
  },
};

const check: CommandDefinition = {
  options: passphrase,
  async run(given) {
    const file = onlyFile(given);
    if (!file.ok) return file;
    const unlock = await unlockFrom(given);
    if (!unlock.ok) return unlock;
    const read = await readHousehold(file.value, unlock.value);
    if (!read.ok) {
      const text = badHouseholdText(read.error);
      complain(text);
      // A file that does not open was not looked at.
      if (read.error.problem.kind !== 'protected')
        complain(terminal.problems(text.split('\n').length));
      return success(2);
    }
    const { children, usage } = read.value.household;
    print(terminal.good(children.length, usage.length));
    return success(0);
  },
};

const forms: CommandDefinition = {
  options: { json: 'flag' },
  async run(given, { resources }) {
    const [what, file, ...more] = given.files;
    if (what === 'inspect' && file !== undefined && more.length === 0)
      return inspect(path.resolve(file), given.flag('json'), resources);
    if (what !== 'list' || file !== undefined || given.flag('json'))
      return failure(terminal.formsList);
    print(formsTable());
    return success(0);
  },
};

async function inspect(
  file: string,
  json: boolean,
  resources: string,
): Promise<Result<ExitStatus, string>> {
  const read = await inspectForm(file, resources);
  if (!read.ok) {
    complain(`${file}: ${inspectProblemText(read.error)}`);
    return success(2);
  }
  const missing = noTextText(read.value.form.text);
  if (json && missing !== null) complain(`${file}: ${missing}`);
  print(json ? JSON.stringify(inspectJson(read.value), null, 2) : inspectText(read.value));
  return success(0);
}

const formsTable = (): string => {
  const width = Math.max(...documentIds.map((id) => id.length));
  return documentIds.map((id) => `${id.padEnd(width)}  ${documentTitles[id]}`).join('\n');
};

export const commands: Readonly<Record<string, CommandDefinition>> = {
  calc,
  fill: fillForms,
  import: importLog,
  export: exportLog,
  check,
  forms,
};
