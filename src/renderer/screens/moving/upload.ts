import type { Answer, Bridge } from '../../../app/contract';
import { sendInParts } from '../../bridge/send-file';

/**
 * Hands a box over piece by piece; the answer names it for the program.
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
  const refused = await sendInParts(
    file,
    (at, part) => bridge.sendPart({ box, at, part }),
    () => bridge.dropUpload({ box }),
    onPercent,
  );
  return refused ?? started;
}
