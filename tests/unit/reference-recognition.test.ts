import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseTemplate, readPages, recogniseForm } from '../../src/forms';
import { pdfAssets } from '../support/ward-forms/assets';
import { truthOf } from '../support/ward-forms/reference-truth';
import { scoreOf } from '../support/ward-forms/score';

const forms = path.join(__dirname, '..', '..', 'forms');
/** 「＿＿＿ ベビーシッター利用支援事業」: nothing printed says that the line is for a fiscal year. */
const unsaid = /^p1 fiscalYear /;

async function scored(id: string) {
  const bytes = (file: string) => readFileSync(path.join(forms, id, file));
  const template = parseTemplate(JSON.parse(bytes('template.json').toString()));
  if (!template.ok) throw new Error(`${id}: no template`);
  const read = await readPages(new Uint8Array(bytes('layout.pdf')), pdfAssets);
  if (!read.ok) throw new Error(`${id}: ${read.error.kind}`);
  const { answers } = recogniseForm(read.value);
  const found = answers.map((answer) => ({ ...answer, page: answer.page + 1 }));
  return scoreOf(truthOf(template.value, 'layout.pdf'), found);
}

describe('reference layouts, whose templates say where every answer goes', () => {
  test.each(readdirSync(forms))('%s: its answers are found, and no others', async (id) => {
    const { missed, wrong } = await scored(id);
    const said = missed.filter((answer) => !unsaid.test(answer));
    expect({ missed: said, wrong }).toEqual({ missed: [], wrong: [] });
  });
});
