import { textSizes } from '../../../app/contract';
import { display as words } from '../../../copy/screens-display';
import { useDisplay } from '../../session/display';
import { useProgram } from '../../session/program';
import { useKey } from '../../session/use-key';

/** The keys that work on every screen: larger, smaller, and the list of all keys. */
export function DisplayKeys({ onKeys }: { readonly onKeys: () => void }) {
  const { display, change } = useDisplay();
  const { announce } = useProgram();
  const step = (by: 1 | -1) => {
    const textSize = textSizes[textSizes.indexOf(display.textSize) + by] ?? display.textSize;
    if (textSize !== display.textSize) change({ textSize });
    announce(words.nowAt(textSize));
  };
  useKey('larger', () => step(1), { overDialogs: true });
  useKey('smaller', () => step(-1), { overDialogs: true });
  useKey('allKeys', onKeys);
  return null;
}
