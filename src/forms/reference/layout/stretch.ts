import type { Block, GridRow } from '../description';
import { heightOfGrid } from './grid';
import { heightOfLedger } from './ledger';

/** Rows more than this much taller than described would look empty. */
const most = 1.3;

/** What a block gives to the stretching: gaps and ruled rows do, printed lines do not. */
function elasticHeight(block: Block): number {
  switch (block.block) {
    case 'gap':
      return block.height;
    case 'grid':
      return heightOfGrid(block);
    case 'ledger':
      return block.rules === 'none' ? 0 : heightOfLedger(block);
    case 'line':
    case 'paragraph':
    case 'notes':
      return 0;
  }
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function stretchedBlock(block: Block, factor: number): Block {
  const row = (one: GridRow): GridRow => ({ ...one, height: tenth(one.height * factor) });
  switch (block.block) {
    case 'gap':
      return { ...block, height: tenth(block.height * factor) };
    case 'grid':
      return { ...block, rows: block.rows.map(row) };
    case 'ledger':
      return block.rules === 'none'
        ? block
        : {
            ...block,
            heading: tenth(block.heading * factor),
            pitch: tenth(block.pitch * factor),
            ...(block.total ? { total: row(block.total) } : {}),
          };
    case 'line':
    case 'paragraph':
    case 'notes':
      return block;
  }
}

/** The blocks with rows and gaps a little taller, so that the page is used: room to write in. */
export function stretched(
  blocks: readonly Block[],
  natural: number,
  available: number,
): readonly Block[] {
  const elastic = blocks.reduce((sum, block) => sum + elasticHeight(block), 0);
  // Rounded down, so that the rows do not outgrow the page by a tenth of a point each.
  const factor = Math.floor((1 + (available - natural) / elastic) * 100) / 100;
  return factor <= 1
    ? blocks
    : blocks.map((block) => stretchedBlock(block, Math.min(most, factor)));
}
