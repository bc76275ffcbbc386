import { type Answer, type Bridge, largestPart } from '../../../app/contract';
import { welcome } from '../../../copy/screens-welcome';

/** The bytes of a piece as text, the browser's own way: fast also for hundreds of megabytes. */
function base64Of(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(piece);
  });
}

/**
 * Hands a file over piece by piece; the answer names it for the program.
 *
 * @param onPercent told after every piece
 */
export async function upload(
  bridge: Bridge,
  file: File,
  onPercent: (percent: number) => void,
): Promise<Answer<'startUpload'>> {
  const started = await bridge.startUpload({ bytes: file.size });
  if (!started.ok) return started;
  const { box } = started.value;
  for (let at = 0; at < file.size; at += largestPart) {
    const part = await base64Of(file.slice(at, at + largestPart)).catch(() => null);
    const sent =
      part === null
        ? { ok: false as const, error: { code: 'unreadable', sentence: welcome.unreadableFile } }
        : await bridge.sendPart({ box, at, part });
    if (!sent.ok) {
      await bridge.dropUpload({ box });
      return sent;
    }
    onPercent(Math.floor((Math.min(at + largestPart, file.size) / file.size) * 100));
  }
  return started;
}
