import type { EncryptionAlgorithm } from 'pdf-lib';

/** Ways in which a ward's PDF can differ from a plain one. */
export interface LayoutShape {
  readonly name: string;
  readonly rotate: 0 | 90 | 180 | 270;
  /** Of the lower left corner of the MediaBox. */
  readonly offset: readonly [number, number];
  /** Points cut off on every side by a CropBox. */
  readonly crop: number;
  readonly objectStreams: boolean;
  /** The content leaves its graphics state scaled, grey and unrestored. */
  readonly dirty: boolean;
  /** Points in a unit of the page. */
  readonly userUnit: number;
  /** Protected against changes by its owner; opens without a password. */
  readonly encryption: EncryptionAlgorithm | null;
}

const plain: LayoutShape = {
  name: 'A4 portrait',
  rotate: 0,
  offset: [0, 0],
  crop: 0,
  objectStreams: false,
  dirty: false,
  userUnit: 1,
  encryption: null,
};

export const plainShape = plain;

export const layoutShapes: readonly LayoutShape[] = [
  plain,
  { ...plain, name: 'shifted MediaBox', offset: [-120, 75] },
  { ...plain, name: 'CropBox inside the MediaBox', offset: [10, 20], crop: 30 },
  { ...plain, name: '/Rotate 90', rotate: 90 },
  { ...plain, name: '/Rotate 180, shifted', rotate: 180, offset: [33, 44] },
  { ...plain, name: '/Rotate 270, cropped', rotate: 270, crop: 25, offset: [5, 9] },
  { ...plain, name: 'object streams', objectStreams: true },
  { ...plain, name: 'dirty graphics state', dirty: true },
  { ...plain, name: 'UserUnit, turned and shifted', userUnit: 2.5, rotate: 90, offset: [7, -9] },
  { ...plain, name: 'encrypted, RC4', encryption: 'RC4-40' },
  { ...plain, name: 'encrypted, RC4 of 128 bits', encryption: 'RC4-128', objectStreams: true },
  { ...plain, name: 'encrypted, AES-128, /Rotate 90', encryption: 'AES-128', rotate: 90 },
  { ...plain, name: 'encrypted, AES-256', encryption: 'AES-256', objectStreams: true },
];

/** The visible page of the fixture. */
export const [width, height] = [595, 842];

/** From the visible page (y up) to the space of a page turned by `rotate`: a hand-made table. */
export function toPage(
  shape: LayoutShape,
): readonly [number, number, number, number, number, number] {
  const [x, y] = [shape.offset[0] + shape.crop, shape.offset[1] + shape.crop];
  const one = 1 / shape.userUnit;
  switch (shape.rotate) {
    case 0:
      return [one, 0, 0, one, x, y];
    case 90:
      return [0, one, -one, 0, x + height * one, y];
    case 180:
      return [-one, 0, 0, -one, x + width * one, y + height * one];
    case 270:
      return [0, -one, one, 0, x, y + width * one];
  }
}
