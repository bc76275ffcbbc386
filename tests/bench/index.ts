import path from 'node:path';
import { benchAssessment } from './assessment';
import { benchForms, coldRunArgument, runFormsCold } from './forms';
import { benchRecognising } from './recognise';
import { benchStore } from './store';
import { benchTyping, type KeyTimes } from './typing';
import { benchWardForms, type WardFormBench } from './ward-form';
import { benchWindow } from './window';

// This file is built to out/bench/index.js and measured there, all in one run. Machines differ and are
// noisy: read the ratios, and the goals as orders of size.
const root = path.join(__dirname, '..', '..');

const mark = (holds: boolean) => (holds ? 'ok ' : 'NO ');
const line = (holds: boolean, what: string, figure: string, goal: string) =>
  console.log(`${mark(holds)} ${what.padEnd(52)} ${figure.padStart(18)}   goal ${goal}`);
const fixed = (value: number, digits = 2) => value.toFixed(digits);

/** Neither of the others looks at what it wrote; so ours is told without that look and with it. */
function sayWardForm(form: WardFormBench): void {
  const { overPdfLib, overPdfme, withCheck, ms, added } = form;
  console.log(`  ${form.name}: ${form.pages} pages, ${form.texts} texts`);
  const say = (what: string, figure: string) =>
    console.log(`    ${what.padEnd(52)} ${figure.padStart(18)}`);
  const pageMs = ms.recognise / form.pages;
  line(pageMs < 400, 'a page of it recognised', `${fixed(pageMs, 0)} ms`, '< 400 ms');
  line(overPdfLib <= 0.5, 'filled, over bare pdf-lib', fixed(overPdfLib), '<= 0.5');
  line(overPdfme < 1, 'filled, over @pdfme/generator', fixed(overPdfme), '< 1');
  say('filled and looked at, over bare pdf-lib', fixed(withCheck.overPdfLib));
  say('filled and looked at, over @pdfme/generator', fixed(withCheck.overPdfme));
  say('ours, and with the look', `${fixed(ms.filled, 0)}, ${fixed(ms.checked, 0)} ms`);
  say('bare pdf-lib, @pdfme/generator', `${fixed(ms.pdfLib, 0)}, ${fixed(ms.pdfme, 0)} ms`);
  say('bytes over the form', `${added.ours}, ${added.pdfLib}, ${added.pdfme}`);
}

async function run(): Promise<void> {
  const assessment = benchAssessment();
  const { bookings, assessMs, statementsMs, growth, perChildRatio } = assessment;
  console.log('Assessment');
  line(
    assessMs < 0.5,
    `a child-year of ${bookings} bookings, warm`,
    `${fixed(assessMs, 3)} ms`,
    '< 0.5 ms',
  );
  console.log(
    `    the same to its twelve statements ${`${fixed(statementsMs, 3)} ms`.padStart(37)}`,
  );
  for (const { children, ms } of growth)
    console.log(
      `    ${String(children).padStart(6)} children, one year ${`${fixed(ms, 0)} ms`.padStart(44)}`,
    );
  line(
    perChildRatio < 1.5,
    'time per child, 10,000 over 100',
    fixed(perChildRatio),
    '< 1.5 (linear)',
  );

  const store = await benchStore(false);
  const guarded = await benchStore(true);
  console.log(
    `\nA household of ${store.bookings} bookings (${store.kilobytes} kB), ${store.receipts} receipts beside it`,
  );
  line(store.saveMs < 50, 'saving, file and backup', `${fixed(store.saveMs, 1)} ms`, '< 50 ms');
  line(store.openMs < 300, 'opening', `${fixed(store.openMs, 1)} ms`, '< 300 ms');

  line(
    guarded.saveMs < 50,
    'saving under a passphrase',
    `${fixed(guarded.saveMs, 1)} ms`,
    '< 50 ms',
  );
  console.log(`    over saving in plain ${fixed(guarded.saveMs / store.saveMs).padStart(49)}`);
  console.log(
    `    opening with the passphrase, slow on purpose ${`${fixed(guarded.openMs, 0)} ms`.padStart(25)}`,
  );
  const typing = await benchTyping(root);
  if (typing) {
    console.log(`\nTyping in a real browser, ${typing.bookings} bookings`);
    const keys = (what: string, { median, p95, paintedMedian }: KeyTimes) => {
      line(median < 16, `${what}, median`, `${fixed(median, 1)} ms`, '< 16 ms');
      line(p95 < 50, `${what}, p95`, `${fixed(p95, 1)} ms`, '< 50 ms');
      console.log(`    until drawn, median ${`${fixed(paintedMedian, 1)} ms`.padStart(51)}`);
    };
    keys('a key on a day of the calendar to its figures', typing.calendar);
    keys('a key in the form above the whole table', typing.form);
  } else console.log('\nTyping: NOT MEASURED, it needs a browser and `npm run build` first');

  const shown = await benchWindow(root);
  if (shown) {
    const { readyMs, openingMs, heapMb, processMb } = shown;
    const usableMs = readyMs + openingMs;
    console.log(`\nThe window, ${shown.bookings} bookings`);
    line(
      usableMs < 1000,
      'first screen, and a household opened',
      `${fixed(usableMs, 0)} ms`,
      '< 1000 ms',
    );
    console.log(
      `    from the first request to the first screen ${`${fixed(readyMs, 0)} ms`.padStart(27)}`,
    );
    console.log(`    from there to its figures ${`${fixed(openingMs, 0)} ms`.padStart(44)}`);
    const walked = 'memory of the page, every screen walked twice';
    if (processMb === null) console.log(`    ${walked}: NOT MEASURED, this system does not tell`);
    else line(processMb < 250, walked, `${fixed(processMb, 0)} MB`, '< 250 MB');
    console.log(`    its objects ${`${fixed(heapMb, 0)} MB`.padStart(58)}`);
  } else console.log('\nThe window: NOT MEASURED, it needs a browser and `npm run build` first');

  const forms = await benchForms(root, __filename);
  console.log(`\nFilling ${forms.forms} forms, ${forms.answers} pieces of ink`);
  line(
    forms.ratio <= 0.5,
    'warm, over bare pdf-lib drawing the same',
    fixed(forms.ratio),
    '<= 0.5',
  );
  console.log(`    ours ${`${fixed(forms.warmMs, 1)} ms`.padStart(65)}`);
  console.log(`    bare pdf-lib ${`${fixed(forms.bareWarmMs, 1)} ms`.padStart(57)}`);
  const { cold } = forms;
  if (cold) {
    line(
      cold.workMs < 1500,
      'cold, one process (modules, font, ten forms)',
      `${cold.workMs} ms`,
      '< 1500 ms',
    );
    console.log(`    from the start of the process ${`${cold.sinceStartMs} ms`.padStart(40)}`);
    console.log(`    peak memory of that process ${`${cold.peakMb} MB`.padStart(42)}`);
  }
  line(
    forms.largestAdded <= 60_000,
    'largest file over its layout',
    `${forms.largestAdded} bytes`,
    '<= 60,000',
  );
  console.log(
    `    mean over the layout: ours ${forms.meanAdded}, bare pdf-lib ${forms.bareMeanAdded} bytes`,
  );
  const recognising = await benchRecognising(root);
  console.log(
    `\nRecognising ${recognising.forms} forms of a page, ${recognising.places} places found`,
  );
  line(
    recognising.slowestMs < 400,
    'a page read and its places found, slowest form',
    `${fixed(recognising.slowestMs, 0)} ms`,
    '< 400 ms',
  );
  console.log(`    median ${`${fixed(recognising.medianMs, 0)} ms`.padStart(63)}`);
  console.log(`    share of reading ${fixed(recognising.readingShare).padStart(53)}`);
  console.log(
    `    the first page of a process, loading pdf.js ${`${fixed(recognising.firstMs, 0)} ms`.padStart(26)}`,
  );
  console.log(
    '\nThe same texts at the same places of the same form, all warm, the font a subset in each',
  );
  const wardForms = await benchWardForms(root);
  wardForms.forEach(sayWardForm);
  if (wardForms.every(({ isReal }) => !isReal))
    console.log('    a published form: NOT MEASURED, none stands beside the project');
  console.log(
    `\npeak memory of this run ${`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`}`,
  );
}

if (process.argv[2] === coldRunArgument) void runFormsCold(root);
else void run();
