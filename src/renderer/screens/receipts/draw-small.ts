/** A4 at 200 dots an inch: what is small on a receipt can still be read on paper. */
const [short, long] = [1654, 2339];
const quality = [0.85, 0.6] as const;

/**
 * A picture of a receipt as a JPEG no larger than a sheet needs, turned as its camera says; null: the
 * browser cannot read it.
 *
 * @param largest bytes it may have
 */
export async function drawnSmall(picture: Blob, largest: number): Promise<Blob | null> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (bitmap === null) return null;
  try {
    const { width, height } = bitmap;
    const [most, least] = [Math.max(width, height), Math.min(width, height)];
    const scale = Math.min(1, long / most, short / least);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const drawing = canvas.getContext('2d');
    if (drawing === null) return null;
    // A JPEG knows no transparency, and paper is white.
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    for (const one of quality) {
      const drawn = await new Promise<Blob | null>((resolve) =>
        canvas.toBlob(resolve, 'image/jpeg', one),
      );
      if (drawn && drawn.size <= largest) return drawn;
    }
    return null;
  } finally {
    bitmap.close();
  }
}
