// npm run icons: draws packaging/*.svg as the pictures each system wants. Run by hand when a drawing
// changed; its results are committed.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createCanvas, loadImage } = require('@napi-rs/canvas');

const folder = path.join(__dirname, '..', 'packaging');

async function png(drawing, size) {
  const canvas = createCanvas(size, size);
  const image = await loadImage(drawing);
  // Drawn anew at every size: a picture made smaller is blurred.
  image.width = size;
  image.height = size;
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/** Windows: a table of pictures, here all PNG. */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const at = 6 + 16 * index;
    // 256 is written as 0.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(bytes.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)]);
}

/** macOS: named chunks; the second name of a size is its half at double density. */
const chunks = {
  16: 'icp4',
  32: 'ic11',
  64: 'ic12',
  128: 'ic07',
  256: 'ic13',
  512: 'ic14',
  1024: 'ic10',
};

function icns(pictures) {
  const parts = pictures.map(({ size, bytes }) => {
    const head = Buffer.alloc(8);
    head.write(chunks[size], 'latin1');
    head.writeUInt32BE(bytes.length + 8, 4);
    return Buffer.concat([head, bytes]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

async function pictures(drawing, sizes) {
  const made = sizes.map(async (size) => ({ size, bytes: await png(drawing, size) }));
  return Promise.all(made);
}

async function run() {
  for (const name of ['icon', 'sitter']) {
    const drawing = fs.readFileSync(path.join(folder, `${name}.svg`));
    const windows = await pictures(drawing, [16, 20, 24, 32, 40, 48, 64, 128, 256]);
    const mac = await pictures(drawing, Object.keys(chunks).map(Number));
    fs.writeFileSync(path.join(folder, `${name}.ico`), ico(windows));
    fs.writeFileSync(path.join(folder, `${name}.icns`), icns(mac));
  }
  const drawing = fs.readFileSync(path.join(folder, 'icon.svg'));
  const linux = path.join(folder, 'icons');
  fs.mkdirSync(linux, { recursive: true });
  for (const { size, bytes } of await pictures(drawing, [16, 24, 32, 48, 64, 128, 256, 512])) {
    fs.writeFileSync(path.join(linux, `${size}x${size}.png`), bytes);
  }
}

run();
