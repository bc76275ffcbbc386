import { PDFDict, PDFDocument, PDFName, type PDFPage, PDFString } from 'pdf-lib';
import { expect, it } from 'vitest';
import { answered, filledLayout, layoutOf, pageWith } from '../../../tests/support/pdf/one-page';
import { renderedByPdfjs, textOfPages } from '../../../tests/support/pdf/render';

const name = (text: string) => PDFName.of(text);
const reread = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const script = (document: PDFDocument) =>
  document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });

it('nothing of the layout that could run stays live', async () => {
  const layout = await layoutOf((document) => {
    const sheet = document.addPage([300, 400]);
    const { catalog, context } = document;
    document.addJavaScript('open', 'app.alert(2)');
    catalog.set(name('OpenAction'), script(document));
    catalog.set(name('AA'), context.obj({ WP: script(document) }));
    catalog.set(name('Outlines'), context.obj({ A: script(document) }));
    sheet.node.set(name('AA'), context.obj({ O: script(document) }));
    const link = (action: PDFDict) =>
      context.register(
        context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }),
      );
    const uri = context.obj({ S: 'URI', URI: PDFString.of('https://example.jp/') });
    sheet.node.set(name('Annots'), context.obj([link(uri), link(script(document))]));
  });
  const { pdf } = await filledLayout(layout, [pageWith()]);
  const { catalog, context } = await reread(pdf);
  for (const key of ['OpenAction', 'AA', 'AcroForm', 'Outlines'])
    expect(catalog.has(name(key)), key).toBe(false);
  expect(catalog.lookup(name('Names'), PDFDict).has(name('JavaScript'))).toBe(false);
  const [sheet] = (await reread(pdf)).getPages();
  expect(sheet?.node.has(name('AA'))).toBe(false);
  const actions = (sheet?.node.Annots()?.asArray() ?? []).map((item) => {
    const annotation = sheet?.node.context.lookup(item, PDFDict);
    return String(annotation?.lookupMaybe(name('A'), PDFDict)?.get(name('S')) ?? null);
  });
  expect(actions).toEqual(['/URI', 'null']);
  expect(context.trailerInfo.Root).toBeDefined();
});

async function withField(build: (document: PDFDocument, sheet: PDFPage) => void) {
  return layoutOf((document) => {
    const sheet = document.addPage([300, 400]);
    build(document, sheet);
  });
}
/** In points of the visible page: the field below stands there. */
const place = { x: 40, y: 300, width: 120, height: 24 };

it('what the ward filled in stays on the paper, on a copy of the page too', async () => {
  const layout = await withField((document, sheet) => {
    const field = document.getForm().createTextField('to');
    field.setText('TOKYO');
    field.addToPage(sheet, { ...place, borderWidth: 0 });
  });
  const pages = [pageWith(), pageWith({ page: 0, copy: 1 })];
  const { pdf } = await filledLayout(layout, pages);
  const texts = await textOfPages(pdf);
  expect(texts.map((text) => text.includes('TOKYO'))).toEqual([true, true]);
  // Seen where the field stood.
  const [raster] = await renderedByPdfjs(pdf);
  const { width = 0, scale = 1, grey = [] } = raster ?? {};
  let ink = 0;
  for (let y = 76 * scale; y < 100 * scale; y += 1)
    for (let x = 40 * scale; x < 160 * scale; x += 1)
      if ((grey[y * width + x] ?? 255) < 128) ink += 1;
  expect(ink).toBeGreaterThan(40);
});

it('a value makes room for an answer in the same place', async () => {
  const layout = await withField((document, sheet) => {
    const field = document.getForm().createTextField('era');
    field.setText('REIWA');
    field.addToPage(sheet, place);
    const other = document.getForm().createTextField('to');
    other.setText('TOKYO');
    other.addToPage(sheet, { ...place, y: 100 });
  });
  const { pdf } = await filledLayout(layout, [answered([45, 78, 155, 98], '髙橋')]);
  const [text = ''] = await textOfPages(pdf);
  expect([text.includes('REIWA'), text.includes('TOKYO'), text.includes('髙橋')]).toEqual([
    false,
    true,
    true,
  ]);
});
