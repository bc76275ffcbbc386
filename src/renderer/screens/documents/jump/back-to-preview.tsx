import { close as closeWord } from '../../../../copy/screens';
import { answers as copy } from '../../../../copy/screens-answers';
import { Button } from '../../../components/button';
import './jump.css';

/** On another screen: back to the page of the paper one came from. */
export function BackToPreview({
  title,
  onBack,
  onForget,
}: {
  /** Of the paper. */
  readonly title: string;
  readonly onBack: () => void;
  readonly onForget: () => void;
}) {
  return (
    <div className="back-to-preview">
      <Button small onClick={onBack}>
        {copy.backTo(title)}
      </Button>
      <Button small look="quiet" onClick={onForget}>
        {closeWord}
      </Button>
    </div>
  );
}
