import { readFileSync } from 'node:fs';
import path from 'node:path';
import { degrees, type PDFDocument, PDFName, rgb, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../tests/support/pdf/one-page';
import { type Raster, renderedByPdfjs, textOfPages } from '../../../tests/support/pdf/render';
import { receiptFile } from '../../../tests/support/receipts';
import { sheetWords } from '../../copy/receipt-sheets';
import { loadFont, textWidth } from '../font/form-font';
import { type BoundReceipt, bindReceipts, canBind } from './bind';
import type { IndexRow, ReceiptIndex } from './index-pages';
import { a4, lines, margin, oneLine } from './sheet';

const font = loadFont(
  readFileSync(path.join(import.meta.dirname, '../../../resources/fonts/NotoSansJP-Regular.ttf')),
);
const row = (changes: Partial<IndexRow> = {}): IndexRow => ({
  number: '1',
  date: '令和6年5月7日(火)',
  child: '髙橋 さくら',
  sitter: '山田 花子',
  fare: '1,100円',
  copay: '1,200円',
  file: 'IMG_0001.jpg',
  ...changes,
});
const indexOf = (rows: readonly IndexRow[], notes: readonly string[] = []): ReceiptIndex => ({
  title: '領収書の一覧',
  about: ['令和6年5月 ・ お子さん全員 ・ 領収書 1件'],
  headers: row({ number: '番号', date: '利用日', child: 'お子さん', file: 'ファイル' }),
  rows,
  total: { date: '合計', fare: '1,100円', copay: '1,200円' },
  notes,
});
const bound = (receipts: readonly BoundReceipt[], index = indexOf([row()])) =>
  bindReceipts(receipts, index, sheetWords, font);
const pdfReceipt = async (build: (document: PDFDocument) => void, number = 1) => ({
  number,
  kind: 'pdf' as const,
  content: await layoutOf(build),
});
const picture = (name: string, number = 1): BoundReceipt => ({
  number,
  kind: 'picture',
  content: receiptFile(name),
});

/** Whether there is ink around a place, as fractions of the page. */
function inkAt({ width, height, grey }: Raster, across: number, down: number): boolean {
  const [x, y] = [Math.round(across * width), Math.round(down * height)];
  return (grey[y * width + x] ?? 255) < 128;
}

describe('the sheets', () => {
  test('come in order after the index, each page with its number', async () => {
    const pdf = await bound(
      [
        picture('receipt.jpg', 1),
        await pdfReceipt((document) => {
          document.addPage([595, 842]).drawText('FIRST', { x: 50, y: 700 });
          document.addPage([842, 595]).drawText('SECOND', { x: 50, y: 300 });
        }, 2),
      ],
      indexOf([row(), row({ number: '2', file: '5月分.pdf' })], ['領収書のない日: 令和6年5月9日']),
    );
    const pages = await textOfPages(pdf);
    expect(pages).toHaveLength(4);
    expect(pages[0]).toContain('領収書のない日:令和6年5月9日');
    expect(pages[1]).toContain('領収書1');
    expect(pages[2]).toMatch(/FIRST[\s\S]*領収書2\(1\/2\)/);
    expect(pages[3]).toMatch(/SECOND[\s\S]*領収書2\(2\/2\)/);
    const rasters = await renderedByPdfjs(pdf);
    expect(rasters.map(({ width, height }) => width > height)).toEqual([false, false, false, true]);
  });

  test.each([0, 90, 180, 270])('a page turned by %i° stands upright and whole', async (angle) => {
    const pdf = await bound([
      await pdfReceipt((document) => {
        const page = document.addPage([400, 600]);
        page.setCropBox(50, 100, 300, 400);
        page.setRotation(degrees(angle));
        // In the crop's corner that is at the top left when the page is turned.
        const [x, y] = ({ 0: [50, 460], 90: [50, 100], 180: [310, 100], 270: [310, 460] } as const)[
          angle as 0 | 90 | 180 | 270
        ];
        page.drawRectangle({ x, y, width: 40, height: 40, color: rgb(0, 0, 0) });
        // Outside of the crop: never to be seen.
        page.drawRectangle({ x: 0, y: 0, width: 400, height: 90, color: rgb(0, 0, 0) });
      }),
    ]);
    const raster = (await renderedByPdfjs(pdf))[1];
    if (!raster) throw new Error('no page');
    const paper = { width: raster.width / raster.scale, height: raster.height / raster.scale };
    const wide = angle % 180 !== 0;
    expect(paper.width > paper.height).toBe(wide);
    const [width, height] = wide ? [400, 300] : [300, 400];
    const left = (paper.width - width) / 2;
    const top = margin + 12;
    const at = (x: number, y: number) =>
      inkAt(raster, (left + x) / paper.width, (top + y) / paper.height);
    expect([
      at(10, 10),
      at(width - 10, 10),
      at(10, height - 10),
      at(width - 10, height - 10),
    ]).toEqual([true, false, false, false]);
    expect([at(-10, 10), at(10, height + 20)]).toEqual([false, false]);
  });

  test('what lies on a page is printed; what would run or lead elsewhere does not go along', async () => {
    const receipt = await pdfReceipt((document) => {
      const { context } = document;
      const page = document.addPage([300, 300]);
      const form = context.register(
        context.stream('0 g 0 0 40 40 re f', {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 40, 40],
        }),
      );
      const annotation = {
        Type: 'Annot',
        Subtype: 'Stamp',
        Rect: [0, 260, 40, 300],
        F: 4,
        AP: { N: form },
        A: { S: 'JavaScript', JS: 'app.alert(1)' },
      };
      page.node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(annotation))]));
      document.catalog.set(
        PDFName.of('OpenAction'),
        context.obj({ S: 'JavaScript', JS: 'app.alert(2)' }),
      );
    });
    const pdf = await bound([receipt]);
    const raster = (await renderedByPdfjs(pdf))[1];
    if (!raster) throw new Error('no page');
    const left = (a4.short - 300) / 2;
    expect(inkAt(raster, (left + 10) / a4.short, (margin + 22) / a4.long)).toBe(true);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/JavaScript|OpenAction/);
  });

  test('a page without content is an empty sheet', async () => {
    const pdf = await bound([await pdfReceipt((document) => void document.addPage([300, 300]))]);
    expect(await renderedByPdfjs(pdf)).toHaveLength(2);
  });

  test('the same receipts give the same bytes', async () => {
    const once = async () => Buffer.from(await bound([picture('receipt.jpg')]));
    expect((await once()).equals(await once())).toBe(true);
  });
});

describe('the index', () => {
  test('goes on over as many pages as it needs, with its head on each', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => row({ number: String(at + 1) }));
    const pdf = await bound([], indexOf(rows, ['領収書 3「x.heic」: 別に印刷してください。']));
    const pages = await textOfPages(pdf);
    expect(pages).toHaveLength(3);
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('番号');
      expect(page).toContain(`一覧${at + 1}/3`);
    }
    expect(pages.join('\n').match(/IMG_0001/g)).toHaveLength(90);
    expect(pages[2]).toContain('別に印刷してください');
  });

  test.each([
    ['turns around', 'レシート\u202egpj.exe', 'レシートgpj.exe'],
    ['has a picture of its own', '領収書😀.jpg', '領収書〓.jpg'],
    ['is broken', 'a\u0000\u0007\ud800b', 'ab'],
  ])('a name that %s stops nothing', async (_, file, shown) => {
    const [page] = await textOfPages(await bound([], indexOf([row({ file })])));
    expect(page).toContain(shown);
  });

  test('a long name ends within its column', () => {
    const mark = oneLine('あ'.repeat(200), { x: 0, y: 0, width: 100, size: 9 }, font);
    if (mark.mark !== 'text') throw new Error('no text');
    expect(textWidth(mark.text, mark.size, font)).toBeLessThanOrEqual(100.01);
    expect(mark.text).toMatch(/^あ+…$/);
    for (const line of lines('い'.repeat(200), 100, 10, font))
      expect(textWidth(line, 10, font)).toBeLessThanOrEqual(100);
  });
});

describe('what cannot be bound', () => {
  test('is no PDF, broken, or of too many pages', async () => {
    expect(await canBind(Buffer.from('%PDF-1.7 領収書'))).toBe(false);
    const whole = await layoutOf((document) => void document.addPage([300, 300]));
    expect(await canBind(whole)).toBe(true);
    expect(await canBind(whole.subarray(0, whole.length / 2))).toBe(false);
    const pages = (count: number) =>
      layoutOf((document) => {
        for (let page = 0; page < count; page += 1) document.addPage([300, 300]);
      });
    expect(await canBind(await pages(30))).toBe(true);
    expect(await canBind(await pages(31))).toBe(false);
  });

  test('needs a password; one that is only protected against changes does not', async () => {
    const locked = (userPassword: string) =>
      layoutOf((document) => {
        const page = document.addPage([300, 300]);
        page.drawText('LOCKED', { font: document.embedStandardFont(StandardFonts.Helvetica) });
        document.encrypt({ userPassword, ownerPassword: 'owner' });
      });
    expect(await canBind(await locked('secret'))).toBe(false);
    const open = await locked('');
    expect(await canBind(open)).toBe(true);
    const pdf = await bound([{ number: 1, kind: 'pdf', content: open }]);
    expect((await textOfPages(pdf))[1]).toContain('LOCKED');
  });
});
