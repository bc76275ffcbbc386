import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFPageLeaf,
  PDFRef,
} from 'pdf-lib';
import { attachmentPaper } from '../plan/attachment';
import { type VisiblePage, visiblePage } from './geometry';

/** A page of the layout as it is found, before any ink. */
export interface LayoutPage {
  readonly page: PDFPage;
  readonly visible: VisiblePage;
  readonly contents: readonly PDFRef[];
}

const name = (text: string) => PDFName.of(text);

export const layoutPage = (page: PDFPage): LayoutPage => ({
  page,
  visible: visiblePage(page),
  contents: contentRefs(page),
});

function contentRefs(page: PDFPage): readonly PDFRef[] {
  const { context } = page.node;
  const entry = page.node.get(name('Contents'));
  const value = context.lookup(entry);
  if (value instanceof PDFArray) return value.asArray().filter((item) => item instanceof PDFRef);
  return entry instanceof PDFRef ? [entry] : [];
}

/**
 * Another page that shows the same: it shares the content and resources of the page and has its
 * inherited attributes for its own. Annotations belong to one page and stay there.
 */
export function copyOfPage({ page }: LayoutPage): PDFPageLeaf {
  const { node } = page;
  const { context } = node;
  const entries = new Map(node.asMap());
  for (const key of ['Annots', 'StructParents', 'Parent', 'B', 'AA']) entries.delete(name(key));
  for (const key of ['MediaBox', 'CropBox', 'Rotate', 'Resources']) {
    const inherited = node.getInheritableAttribute(name(key));
    if (inherited) entries.set(name(key), inherited);
  }
  return PDFPageLeaf.fromMapWithContext(entries, context, false);
}

/** A page with nothing on it. */
export function blankPage(
  context: PDFContext,
  { width, height }: { readonly width: number; readonly height: number },
): PDFPageLeaf {
  const entries = new Map<PDFName, PDFObject>([
    [name('Type'), name('Page')],
    [name('MediaBox'), context.obj([0, 0, width, height])],
    [name('Resources'), context.obj({})],
  ]);
  return PDFPageLeaf.fromMapWithContext(entries, context, false);
}

export const attachmentVisible: VisiblePage = { ...attachmentPaper, matrix: [1, 0, 0, 1, 0, 0] };

/**
 * Gives the page resources of ours and returns their names there. The page's own are copied first: pages
 * share them, and a name of the layout must not change its meaning.
 */
export function withResources(
  leaf: PDFPageLeaf,
  category: 'Font' | 'XObject',
  refs: readonly PDFRef[],
): readonly string[] {
  const { context } = leaf;
  const inherited = leaf.getInheritableAttribute(name('Resources'));
  const resources = copied(context, context.lookup(inherited));
  const known = copied(context, resources.lookup(name(category)));
  let index = 0;
  const names = refs.map((ref) => {
    while (known.has(name(`Filled${index}`))) index += 1;
    known.set(name(`Filled${index}`), ref);
    return `Filled${index}`;
  });
  resources.set(name(category), known);
  leaf.set(name('Resources'), resources);
  return names;
}

const copied = (context: PDFContext, value: unknown): PDFDict =>
  PDFDict.fromMapWithContext(
    value instanceof PDFDict ? new Map(value.asMap()) : new Map(),
    context,
  );
