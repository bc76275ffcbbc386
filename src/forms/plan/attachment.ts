import { type FormFont, textWidth } from '../font/form-font';
import type { TextMark } from '../layout/fit';
import { brokenLines } from '../layout/line-break';
import type { Box } from '../template/schema';
import type { Named, PlacedInk, PlannedPage } from './plan';

/** An answer too long for its box, to be written in full on the 別紙. */
export interface Attachment extends Named {
  readonly number: number;
  readonly text: string;
}

/** A4, points. */
export const attachmentPaper = { width: 595.28, height: 841.89 } as const;

const margin = { x: 62, top: 60, bottom: 60 } as const;
const sizes = {
  title: 16,
  document: 10.5,
  heading: 10.5,
  text: 10.5,
  page: 9,
  footer: 7.5,
} as const;
const leading = 1.7;
const indent = 14;

type Line = Named & {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  /** Space above. */
  readonly gap: number;
  /** A heading does not stand alone at the foot of a page. */
  readonly keepWithNext: boolean;
};

function linesOf(entry: Attachment, font: FormFont): readonly Line[] {
  const width = attachmentPaper.width - 2 * margin.x - indent;
  const advanceOf = (char: string) => textWidth(char, sizes.text, font);
  const named = { fieldId: entry.fieldId, label: entry.label };
  const broken = (text: string) => brokenLines(text, width, advanceOf);
  return [
    ...broken(`${entry.number}　${entry.label}`).map((text, index) => ({
      ...named,
      text,
      size: sizes.heading,
      x: margin.x,
      gap: index === 0 ? 16 : 0,
      keepWithNext: true,
    })),
    ...broken(entry.text).map((text) => ({
      ...named,
      text,
      size: sizes.text,
      x: margin.x + indent,
      gap: 0,
      keepWithNext: false,
    })),
  ];
}

const top = margin.top + 74;
const bottom = attachmentPaper.height - margin.bottom;

interface PlacedLine extends Line {
  readonly y: number;
}

function pagesOf(lines: readonly Line[]): readonly (readonly PlacedLine[])[] {
  const pages: PlacedLine[][] = [[]];
  let y = top;
  for (const line of lines) {
    const pitch = line.size * leading;
    const needed = line.gap + pitch * (line.keepWithNext ? 2 : 1);
    if (y + needed > bottom) {
      pages.push([]);
      y = top;
    }
    y += line.gap + pitch;
    pages.at(-1)?.push({ ...line, y });
  }
  return pages;
}

const inkOf = (
  line: Omit<PlacedLine, 'gap' | 'keepWithNext'>,
  font: FormFont,
): Named & PlacedInk => {
  const { text, size, x, y } = line;
  const mark: TextMark = { mark: 'text', text, x, y, size };
  const box: Box = [x - 1, y - size, x + textWidth(text, size, font) + 1, y + size * 0.3];
  return { fieldId: line.fieldId, label: line.label, box, text, marks: [mark] };
};

/** What a 別紙 says of itself, so that a loose page finds its way back. */
interface Sheet {
  /** 別紙. */
  readonly name: string;
  readonly title: string;
  /** 申請者 and 児童. */
  readonly about: string;
  readonly footer: string | null;
}

/** The 別紙 pages with every answer in full; none when there is nothing to attach. */
export function attachmentPages(
  entries: readonly Attachment[],
  { name, title, about, footer }: Sheet,
  font: FormFont,
): readonly PlannedPage[] {
  if (entries.length === 0) return [];
  const named = { fieldId: 'attachment', label: name };
  const centred = (text: string, size: number, y: number) =>
    inkOf(
      { ...named, text, size, y, x: (attachmentPaper.width - textWidth(text, size, font)) / 2 },
      font,
    );
  const pages = pagesOf(entries.flatMap((entry) => linesOf(entry, font)));
  return pages.map((lines, index) => ({
    source: null,
    areas: [],
    ink: [
      centred(name, sizes.title, margin.top + 14),
      centred(title, sizes.document, margin.top + 38),
      ...(about === '' ? [] : [centred(about, sizes.page, margin.top + 56)]),
      ...lines.filter((line) => line.text !== '').map((line) => inkOf(line, font)),
      ...(pages.length > 1
        ? [centred(`${index + 1} / ${pages.length}`, sizes.page, attachmentPaper.height - 44)]
        : []),
      ...(footer === null ? [] : [centred(footer, sizes.footer, attachmentPaper.height - 26)]),
    ],
  }));
}
