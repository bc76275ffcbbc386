// `npm run forms`: writes forms/<id>/template.json and layout.pdf of every description.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTitles } from '../../copy/documents';
import { descriptions } from './descriptions';
import { makeReferenceForm, templateText } from './make';
import { openTypeface } from './typeface';

async function writeAll(root: string): Promise<void> {
  const face = openTypeface(readFileSync(join(root, 'resources/fonts/NotoSansJP-Regular.ttf')));
  for (const description of descriptions) {
    const { template, pdf } = await makeReferenceForm(
      description,
      documentTitles[description.document],
      face,
    );
    const folder = join(root, 'forms', description.document);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'template.json'), templateText(template));
    writeFileSync(join(folder, 'layout.pdf'), pdf);
    console.log(`${description.document}  ${Math.ceil(pdf.length / 1000)} kB`);
  }
}

// The bundle stands in out/main/.
void writeAll(join(__dirname, '../..'));
