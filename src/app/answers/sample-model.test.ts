import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { documentIds } from '../../domain/application';
import { parseCivilDate } from '../../domain/calendar';
import { parseHousehold } from '../../domain/household';
import { demandsOf, parseTemplate } from '../../forms';
import { answerAt, isEmpty } from '../../forms/template/resolve';
import { longModel } from './sample-model';

const root = path.join(import.meta.dirname, '..', '..', '..');
const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** What even the sample household has no answer for. */
const unknown = ['child.certificationNumber', 'delegate.phone', 'child.returnedOn', 'usage.totals'];

test.each(documentIds)('the sample has long answers to what %s requires', (document) => {
  const sample = parseHousehold(json('resources/sample/household.json'));
  const template = parseTemplate(json(`forms/${document}/template.json`));
  const today = parseCivilDate('2026-11-22');
  if (!sample.ok || !template.ok || !today) throw new Error('damaged');
  const model = longModel(sample.value, document, today);
  const empty = demandsOf(template.value)
    .answers.filter(({ required }) => required)
    .filter(({ path: at }) => isEmpty(answerAt(model, at)))
    .map(({ path: at }) => at);
  expect(empty.filter((at) => !unknown.some((one) => at.startsWith(one)))).toEqual([]);
  expect(model?.applicant.address?.length).toBeGreaterThan(40);
});
