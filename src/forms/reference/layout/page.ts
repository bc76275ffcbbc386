import type { Block, FormDescription } from '../description';
import { joined, type Mark, type Sheet, sheet } from '../sheet';
import { paper, style } from '../style';
import { type Typeface, wrapped } from '../typeface';
import { heightOfGrid, layoutGrid } from './grid';
import { heightOfLedger, layoutLedger } from './ledger';
import { layoutLine } from './line';
import { stretched } from './stretch';

interface LaidBlock {
  readonly height: number;
  readonly sheet: Sheet;
}

function sentences(
  texts: readonly { readonly mark: string; readonly text: string }[],
  size: number,
  x: number,
  y: number,
  width: number,
  face: Typeface,
): LaidBlock {
  const pitch = size * style.leading;
  const marks: Mark[] = [];
  let lines = 0;
  for (const { mark, text } of texts) {
    const indent = face.widthOf(mark, size);
    // One character of room at the right, for a 。 that may not begin the next line.
    const broken = wrapped(text, size, width - indent - size, face);
    broken.forEach((line, index) => {
      const baseline = y + (lines + 0.5) * pitch + style.centre * size;
      if (index === 0 && mark !== '') {
        marks.push({ mark: 'text', text: mark, x, y: baseline, size, spacing: 0 });
      }
      marks.push({ mark: 'text', text: line, x: x + indent, y: baseline, size, spacing: 0 });
      lines += 1;
    });
  }
  return { height: lines * pitch, sheet: sheet({ marks }) };
}

function layoutBlock(block: Block, x: number, y: number, width: number, face: Typeface): LaidBlock {
  switch (block.block) {
    case 'gap':
      return { height: block.height, sheet: sheet({}) };
    case 'line':
      return {
        height: block.height,
        sheet: layoutLine(block, [x, y, x + width, y + block.height], face),
      };
    case 'paragraph':
      return sentences([{ mark: '', text: block.text }], block.size, x, y, width, face);
    case 'notes': {
      const items = block.items.map((text) => ({ mark: block.mark, text }));
      return sentences(items, block.size, x, y, width, face);
    }
    case 'grid':
      return { height: heightOfGrid(block), sheet: layoutGrid(block, x, y, width, face) };
    case 'ledger':
      return { height: heightOfLedger(block), sheet: layoutLedger(block, x, y, width, face) };
  }
}

/** Words a reader must not miss on any page: this is not the ward's form. */
function footer(width: number, height: number, face: Typeface): Sheet {
  const { text, size, fromBottom } = style.footer;
  const x = (width - face.widthOf(text, size)) / 2;
  return sheet({
    marks: [{ mark: 'text', text, x, y: height - fromBottom, size, spacing: 0 }],
  });
}

/** The blocks under each other, from `top` down. */
function layoutBlocks(
  blocks: readonly Block[],
  x: number,
  top: number,
  width: number,
  face: Typeface,
): LaidBlock {
  let y = top;
  const parts: Sheet[] = [];
  for (const block of blocks) {
    const laid = layoutBlock(block, x, y, width, face);
    parts.push(laid.sheet);
    y += laid.height;
  }
  return { height: y - top, sheet: joined(parts) };
}

/** Everything on the one page of a form. */
export function layoutPage(description: FormDescription, face: Typeface): Sheet {
  const { width, height } = paper[description.orientation];
  const { x, top } = description.margin;
  const lay = (blocks: readonly Block[]) => layoutBlocks(blocks, x, top, width - 2 * x, face);
  const available = height - style.footer.fromBottom - style.footer.above - top;
  const natural = lay(description.blocks).height;
  if (natural > available) {
    throw new Error(`${description.document}: ${Math.ceil(natural - available)} pt too long`);
  }
  const laid = lay(stretched(description.blocks, natural, available));
  return joined([laid.sheet, footer(width, height, face)]);
}
