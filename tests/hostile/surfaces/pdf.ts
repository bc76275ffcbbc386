import { harmedPdf, nastyPdfs, pdfOf } from '../support/mutate-pdf';
import type { Place, Surface } from '../support/surface';
import { digestOf, pagesIn, shipped, wardFormUser } from '../support/ward-forms';

/** A PDF of the ward, with a template that was measured on exactly these bytes. */
export async function pdf(place: Place): Promise<Surface<unknown>> {
  const { layout, template } = shipped(place.root, 'fee-invoice');
  const user = wardFormUser(place, 'fee-invoice');
  const plain = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595.28 841.89] >>',
    '<< /Type /Page /Parent 2 0 R /Resources << >> /Contents [4 0 R 5 0 R] /Rotate 0 >>',
    '<< /Length 16 >>\nstream\n0 0 m 9 9 l S q \nendstream',
    '<< /Length 6 >>\nstream\nQ 1 w \nendstream',
  ]);
  return {
    nasties: nastyPdfs,
    generated: harmedPdf([layout, plain, plain, plain]),
    async run(input) {
      const bytes = input as Buffer;
      template.layout.sha256 = digestOf(bytes);
      const { word, pdf, kept, pageCount } = await user.fill(bytes, JSON.stringify(template));
      if (pdf === null) return word;
      // What is written begins with what was brought or says that it does not, and has the pages told.
      const isPrefix = Buffer.compare(pdf.subarray(0, bytes.length), bytes) === 0;
      if (isPrefix !== (kept === 'appended')) throw new Error(`the layout was not ${kept}`);
      if ((await pagesIn(pdf)) !== pageCount) throw new Error('not the pages that were told');
      return `${word}, ${kept}`;
    },
    close: user.close,
  };
}
