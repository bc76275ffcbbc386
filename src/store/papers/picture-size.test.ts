import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pngOf, receiptFile } from '../../../tests/support/receipts';
import { pictureSize } from './picture-size';

test.each([
  ['receipt.jpg', 480, 640],
  ['turned.jpg', 640, 480],
  ['receipt.png', 480, 640],
  ['receipt.webp', 480, 640],
])('%s says how large it is', (name, width, height) => {
  expect(pictureSize(receiptFile(name))).toEqual({ width, height });
});

test('the other ways a WebP says it', () => {
  const webp = (chunk: string, body: readonly number[]) =>
    Buffer.concat([
      Buffer.from(`RIFF____WEBP${chunk}____`, 'latin1'),
      Buffer.from(body),
      Buffer.alloc(20),
    ]);
  expect(pictureSize(webp('VP8X', [0, 0, 0, 0, 0x0f, 0x27, 0, 0x1f, 0x4e, 0]))).toEqual({
    width: 10_000,
    height: 20_000,
  });
  expect(pictureSize(webp('VP8L', [0x2f, 0xff, 0xff, 0xff, 0x0f]))).toEqual({
    width: 16_384,
    height: 16_384,
  });
});

test('of the frames of a JPEG the largest counts', () => {
  const frame = (height: number, width: number) =>
    Buffer.from([0xff, 0xc0, 0, 8, 8, height >> 8, height & 255, width >> 8, width & 255, 1]);
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    frame(10, 10),
    frame(60_000, 60_000),
    Buffer.alloc(30),
  ]);
  expect(pictureSize(jpeg)).toEqual({ width: 60_000, height: 60_000 });
});

test('whatever follows the first bytes, it ends and says a size or none', () => {
  const heads = [receiptFile('receipt.jpg').subarray(0, 30), pngOf(1, 1), Buffer.from('RIFF')];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      const size = pictureSize(Buffer.concat([head, rest]));
      return size === null || (size.width > 0 && size.height > 0);
    }),
  );
});
