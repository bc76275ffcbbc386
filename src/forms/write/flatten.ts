import { PDFArray, PDFDict, type PDFDocument, PDFName } from 'pdf-lib';

/**
 * Takes fill-in fields out of a layout: what is drawn must not lie under a field that a viewer shows
 * on top, or that another person could still change.
 */
export function withoutFormFields(document: PDFDocument): void {
  const form = PDFName.of('AcroForm');
  if (!document.catalog.has(form)) return;
  document.catalog.delete(form);
  for (const { node } of document.getPages()) {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    if (!annotations) continue;
    const kept = annotations.asArray().filter((item) => {
      const annotation = document.context.lookup(item);
      return !(
        annotation instanceof PDFDict &&
        annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Widget')
      );
    });
    node.set(PDFName.of('Annots'), document.context.obj(kept));
  }
}
