/** Width and height in dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * More dots than the camera of any phone makes of a receipt; drawn, they take half a gigabyte. A file of
 * a few kilobytes can claim to have ten thousand times as many.
 */
export const mostDots = 120_000_000;

/**
 * The size a picture says it has, read off its first bytes without drawing it; null: it does not say, or
 * it is of a kind that is never drawn here (HEIC, PDF).
 */
export function pictureSize(content: Uint8Array): PictureSize | null {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 30) return null;
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('\x89PNG')) return sizeOf(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  if (head.startsWith('\xff\xd8')) return jpegSize(bytes);
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return webpSize(bytes);
  return null;
}

const sizeOf = (width: number, height: number): PictureSize | null =>
  width > 0 && height > 0 ? { width, height } : null;

/** The largest frame any of its segments announces: a viewer takes one of them. */
function jpegSize(bytes: Buffer): PictureSize | null {
  let largest: PictureSize | null = null;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return largest;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const found = sizeOf(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
      if (found && dotsOf(found) > dotsOf(largest)) largest = found;
    }
    // The picture itself begins: nothing after it has a length to step over.
    if (marker === 0xda) return largest;
    at += 2 + (marker === 0xff ? -1 : bytes.readUInt16BE(at + 2));
  }
  return largest;
}

function webpSize(bytes: Buffer): PictureSize | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return sizeOf(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8 ':
      return sizeOf(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
    default:
      return null;
  }
}

export const dotsOf = (size: PictureSize | null): number =>
  size === null ? 0 : size.width * size.height;
