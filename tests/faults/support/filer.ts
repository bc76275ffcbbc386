import { writeSync } from 'node:fs';
import { createAskedFiles, createProgram } from '../../../src/app';
import { applicationsOf, withFiled } from '../../../src/domain/application';
import { type Filed, parseHousehold } from '../../../src/domain/household';
import { killBefore } from './killed-at';
import { name } from './place';

// A program of its own, to be killed: bundled by ./saver-program.ts.
//   node filer.cjs <data folder> <folder of forms/ and resources/> <kill before this call, or 0>
// It files the application of the household and saves, as the window does.

const [, , folder = '', resources = '', killAt = ''] = process.argv;
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

async function run(): Promise<void> {
  const nothing = async () => undefined;
  const program = createProgram({
    ...{ resources, folder, today: () => '2026-11-22', version: '0' },
    ...{ asked: createAskedFiles(null), reveal: nothing, browse: nothing },
  });
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) return say('not opened');
  const { handle } = opened.value;
  const parsed = parseHousehold(opened.value.household);
  if (!parsed.ok) return say('not read');
  const household = parsed.value;
  const [application] = applicationsOf(household);
  if (!application) return say('nothing to file');
  // Only what happens in the household's folder: reading fonts and forms harms nobody.
  const calls = killBefore(Number(killAt), folder);
  say('ready');
  const filed = await program.fileApplication({
    ...{ handle, household: { ...household }, application: application.id },
    ...{ filingDate: '2024-08-19', filedOn: '2024-08-20' },
  });
  if (!filed.ok) return say(`refused ${filed.error.sentence}`);
  const { folder: kept, papers } = filed.value;
  const done = filed.value.filed as unknown as Filed;
  const next = withFiled(household, { application, filed: done, folder: kept, papers });
  const saved = await program.saveHousehold({ handle, household: { ...next } });
  say(saved.ok ? `saved ${calls()}` : `not saved ${saved.error.sentence}`);
}

void run();
