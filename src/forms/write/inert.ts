import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPageLeaf } from 'pdf-lib';

const name = (text: string) => PDFName.of(text);

/** Actions that show another place and nothing else. */
const harmless = ['GoTo', 'URI'].map(name);

/**
 * Takes out of a layout whatever would run or change by itself: the filled paper is a paper. `Perms` and
 * the form's fields go because they would speak of a file that is not this one any more; bookmarks can
 * carry actions, and nobody needs them on a form.
 */
export function makeInert(document: PDFDocument): void {
  const { catalog, context } = document;
  const opening = catalog.lookup(name('OpenAction'));
  if (!(opening instanceof PDFArray)) catalog.delete(name('OpenAction'));
  for (const key of ['AcroForm', 'AA', 'Perms', 'Outlines']) catalog.delete(name(key));
  const names = catalog.lookup(name('Names'));
  if (names instanceof PDFDict && names.has(name('JavaScript'))) {
    const rest = PDFDict.fromMapWithContext(new Map(names.asMap()), context);
    rest.delete(name('JavaScript'));
    catalog.set(name('Names'), rest);
  }
}

/**
 * The same for a page: its fill-in fields and the actions of what else lies on it.
 * @returns whether anything was there
 */
export function makePageInert(leaf: PDFPageLeaf): boolean {
  const { context } = leaf;
  const hadActions = leaf.delete(name('AA'));
  const annotations = context.lookup(leaf.get(name('Annots')));
  if (!(annotations instanceof PDFArray)) return hadActions;
  const kept = annotations.asArray().flatMap((item) => {
    const annotation = context.lookup(item);
    if (!(annotation instanceof PDFDict)) return [];
    if (annotation.lookup(name('Subtype')) === name('Widget')) return [];
    if (!acts(annotation)) return [item];
    const quiet = PDFDict.fromMapWithContext(new Map(annotation.asMap()), context);
    for (const key of ['A', 'AA', 'PA']) quiet.delete(name(key));
    return [context.register(quiet)];
  });
  const same = kept.every((item, index) => item === annotations.get(index));
  if (same && kept.length === annotations.size()) return hadActions;
  leaf.set(name('Annots'), context.obj(kept));
  return true;
}

function acts(annotation: PDFDict): boolean {
  if (annotation.has(name('AA')) || annotation.has(name('PA'))) return true;
  const action = annotation.lookup(name('A'));
  if (action === undefined) return false;
  // One action can be followed by another.
  return !(
    action instanceof PDFDict &&
    harmless.some((kind) => action.lookup(name('S')) === kind) &&
    !action.has(name('Next'))
  );
}
