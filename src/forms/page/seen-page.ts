import type { Box } from '../template/schema';

/**
 * A page of a PDF as a person sees it: cut to its CropBox, turned by its /Rotate, scaled by its UserUnit.
 * Points, origin at the top left of the visible page, y down, whatever the file does inside.
 */
export interface SeenPage {
  /** From 0. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** What /Rotate says; already applied to everything here. */
  readonly rotate: 0 | 90 | 180 | 270;
  readonly texts: readonly TextRun[];
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  /** 0–1: how much of the page pictures cover; near 1 with no text it is a scan. */
  readonly imageCoverage: number;
  /** Pieces drawn as curves or slanted shapes; many and no text: letters turned into outlines. */
  readonly outlines: number;
  readonly widgets: readonly Widget[];
}

/** Printed text without a gap in it, as the file shows it in one go. */
export interface TextRun {
  /** Look-alike code points folded (⽤ U+2F64 → 用, half-width kana → full width); otherwise as printed. */
  readonly text: string;
  readonly box: Box;
  /** Height of a letter, in points. */
  readonly size: number;
  /** Its letters stand one below the other. */
  readonly vertical: boolean;
}

/** A straight printed line: horizontal (`y0 === y1`, `x0 < x1`) or vertical (`x0 === x1`, `y0 < y1`). */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly width: number;
  /** Dashes or dots, joined here to one. */
  readonly dotted: boolean;
}

/** A filled area that is no rule: a pale cell to write in, the grey of a heading. */
export interface Fill {
  readonly box: Box;
  /** Red, green, blue, 0–1. */
  readonly color: readonly [number, number, number];
}

/** A field of the PDF's own form (AcroForm) where it stands on the page. */
export interface Widget {
  /** Full name, with its parents': `page1.name`. */
  readonly name: string;
  readonly kind: 'text' | 'check' | 'radio' | 'list' | 'button' | 'signature';
  readonly box: Box;
  /** What the form says of it when pointed at (/TU). */
  readonly tooltip: string | null;
  readonly maxLength: number | null;
  /** One cell for each of `maxLength` letters. */
  readonly comb: boolean;
  readonly multiline: boolean;
  readonly readOnly: boolean;
  /** Of a check or radio, the value it stands for; of a list, its values. */
  readonly options: readonly string[];
}

/** Why a file is not read. */
export type PageProblem =
  | { readonly kind: 'not-a-pdf' }
  | { readonly kind: 'needs-password' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly limit: number }
  /** Ended by whoever watches the reading: it took too much time or memory. */
  | { readonly kind: 'too-heavy' };
