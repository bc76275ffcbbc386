import type { DocumentId } from '../../../domain/application';
import type { Block, FormDescription } from '../description';
import { style } from '../style';

/** An upright A4 page with the margins of a ward form. */
export const portrait = (document: DocumentId, blocks: readonly Block[]): FormDescription => ({
  document,
  orientation: 'portrait',
  margin: style.margin,
  blocks,
});
