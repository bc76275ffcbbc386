import { PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { filledLayout, layoutOf, pageWith as page } from '../../../tests/support/pdf/one-page';
import { hybridLayout, layoutWithoutList } from '../../../tests/support/pdf/raw-layouts';
import { textOfPages } from '../../../tests/support/pdf/render';

const fill = async (...request: Parameters<typeof filledLayout>) =>
  (await filledLayout(...request)).pdf;

describe('the written file', () => {
  it('begins with the layout and keeps the pages in order', async () => {
    const layout = await layoutOf((document) => {
      document.addPage([300, 400]);
      document.addPage([500, 600]);
    });
    const pdf = await fill(layout, [
      page({ page: 0, copy: 0 }),
      page({ page: 0, copy: 1 }),
      page({ page: 1, copy: 0 }),
      page(null),
    ]);
    expect(Buffer.compare(pdf.subarray(0, layout.length), layout)).toBe(0);
    const reread = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(reread.getPages().map((one) => one.getWidth())).toEqual([300, 300, 500, 595.28]);
  });

  it('stands on no other pages than the template was measured on', async () => {
    const a4 = { width: 595, height: 842 };
    const layout = await layoutOf((document) => {
      document.addPage([595.28, 841.89]);
    });
    const first = [page({ page: 0, copy: 0 })];
    await expect(fill(layout, first, [a4])).resolves.toBeDefined();
    await expect(fill(layout, first, [a4, a4])).rejects.toThrow();
    await expect(fill(layout, first, [{ ...a4, width: 500 }])).rejects.toThrow();
    // What is cut off is read as a document without pages.
    await expect(fill(layout.subarray(0, 60), first, [a4])).rejects.toThrow();
  });

  it('shares the content of a page among its copies', async () => {
    const layout = await layoutOf((document) => {
      document.addPage([300, 400]).drawCircle({ x: 9, y: 9, size: 3 });
    });
    const one = await fill(layout, [page({ page: 0, copy: 0 })]);
    const copies = Array.from({ length: 21 }, (_, copy) => page({ page: 0, copy }));
    const many = await fill(layout, copies);
    expect((many.length - one.length) / 20).toBeLessThan(700);
    const reread = await PDFDocument.load(many, { updateMetadata: false });
    const shared = reread.getPages().map((one_) => String(one_.node.Contents()).split(' R')[1]);
    expect(new Set(shared).size).toBe(1);
  });

  it('gives a copy what its page inherits, wherever in the page tree it comes to stand', async () => {
    const layout = await layoutOf((document) => {
      const { context, catalog } = document;
      const first = document.addPage([300, 400]);
      document.addPage([500, 600]);
      // The first page moves into a node of its own, which turns it and gives it its size.
      const root = catalog.Pages();
      const rootRef = context.getObjectRef(root);
      const node = context.register(
        context.obj({
          Type: 'Pages',
          Kids: [first.ref],
          Count: 1,
          Rotate: 90,
          MediaBox: [0, 0, 300, 400],
          ...(rootRef ? { Parent: rootRef } : {}),
        }),
      );
      first.node.set(PDFName.of('Parent'), node);
      first.node.delete(PDFName.of('MediaBox'));
      root.Kids().set(0, node);
    });
    const pdf = await fill(layout, [
      page({ page: 0, copy: 0 }),
      page({ page: 0, copy: 1 }),
      page({ page: 1, copy: 0 }),
    ]);
    const pages = (await PDFDocument.load(pdf, { updateMetadata: false })).getPages();
    expect(pages.map((one) => [one.getWidth(), one.getRotation().angle])).toEqual([
      [300, 90],
      [300, 90],
      [500, 0],
    ]);
  });

  it('has the fill-in fields of the layout taken out', async () => {
    const layout = await layoutOf((document) => {
      const sheet = document.addPage([300, 400]);
      document.getForm().createTextField('name').addToPage(sheet, { x: 10, y: 10 });
    });
    const pdf = await fill(layout, [page({ page: 0, copy: 0 })]);
    const reread = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(reread.catalog.has(PDFName.of('AcroForm'))).toBe(false);
    expect(reread.getPage(0).node.Annots()?.size()).toBe(0);
  });

  it('is the same for the same input, and its ID differs for another', async () => {
    const layout = await layoutOf((document) => void document.addPage([300, 400]));
    const idOf = async (pdf: Uint8Array) =>
      String((await PDFDocument.load(pdf, { updateMetadata: false })).context.trailerInfo.ID);
    const [one, again, other] = [
      await fill(layout, [page({ page: 0, copy: 0 })]),
      await fill(layout, [page({ page: 0, copy: 0 })]),
      await fill(layout, [page({ page: 0, copy: 0 }, '高橋')]),
    ];
    expect(Buffer.compare(one, again)).toBe(0);
    expect(await idOf(one)).not.toBe(await idOf(other));
  });

  it('keeps the name of a font that the layout uses', async () => {
    const layout = await layoutOf((document) => {
      const resources = document.context.obj({ Font: { Filled0: { Type: 'Font' } } });
      document.addPage([300, 400]).node.set(PDFName.of('Resources'), resources);
    });
    const pdf = await fill(layout, [page({ page: 0, copy: 0 })]);
    const reread = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(String(reread.getPage(0).node.Resources())).toMatch(/Filled0[\s\S]*Filled1/);
  });
});

describe('a file that is not plain', () => {
  const first = [page({ page: 0, copy: 0 })];

  it('of both kinds of list is continued', async () => {
    const layout = hybridLayout();
    const { pdf, kept } = await filledLayout(layout, first);
    expect(kept).toBe('appended');
    expect(Buffer.compare(pdf.subarray(0, layout.length), layout)).toBe(0);
    expect(await textOfPages(pdf)).toEqual(['髙橋']);
  });

  it('whose list is not where it should be is written anew, and says so', async () => {
    const { pdf, kept } = await filledLayout(layoutWithoutList(), first);
    expect(kept).toBe('rewritten');
    expect(await textOfPages(pdf)).toEqual(['髙橋']);
  });

  it('that asks for a password is refused', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage([300, 400]);
    document.encrypt({ ownerPassword: 'owner', userPassword: 'user' });
    const layout = await document.save();
    await expect(fill(layout, first, [{ width: 300, height: 400 }])).rejects.toThrow();
  });
});

it('a layout that cannot be read is refused', async () => {
  await expect(fill(new TextEncoder().encode('no pdf'), [])).rejects.toThrow();
});
