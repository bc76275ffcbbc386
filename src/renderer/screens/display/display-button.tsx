import { display } from '../../../copy/screens-display';
import { KeyButton } from '../../components/key-button';
import { useDisplay } from '../../session/display';

/** The way to 窓口モード and 文字の大きさ, from the head of any screen. */
export function DisplayButton() {
  const { show } = useDisplay();
  return (
    <KeyButton action="display" look="quiet" small onClick={show}>
      {display.open}
    </KeyButton>
  );
}
