import { type Answer, type Command, largestPart } from '../../app/contract';
import { welcome } from '../../copy/screens-welcome';

type Refused = Extract<Answer<Command>, { ok: false }>;

/** The bytes of a piece as text, the browser's own way: fast also for hundreds of megabytes. */
export function base64Of(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(piece);
  });
}

/**
 * Hands a file over piece by piece. Null when all of it arrived; otherwise why not, and the program has
 * let go of what came.
 *
 * @param onPercent told after every piece
 */
export async function sendInParts(
  file: File,
  send: (at: number, part: string) => Promise<{ readonly ok: true } | Refused>,
  drop: () => Promise<unknown>,
  onPercent: (percent: number) => void,
): Promise<Refused | null> {
  for (let at = 0; at < file.size; at += largestPart) {
    const part = await base64Of(file.slice(at, at + largestPart)).catch(() => null);
    const sent =
      part === null
        ? { ok: false as const, error: { code: 'unreadable', sentence: welcome.unreadableFile } }
        : await send(at, part);
    if (!sent.ok) {
      await drop();
      return sent;
    }
    onPercent(Math.floor((Math.min(at + largestPart, file.size) / file.size) * 100));
  }
  return null;
}
