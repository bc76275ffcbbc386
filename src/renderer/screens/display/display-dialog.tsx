import { textSizes } from '../../../app/contract';
import { close } from '../../../copy/screens';
import { display as words } from '../../../copy/screens-display';
import { keyList } from '../../../copy/screens-keys';
import { Button } from '../../components/button';
import { ChoiceField } from '../../components/choice-field';
import { Dialog } from '../../components/dialog';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { useDisplay } from '../../session/display';

const noteId = 'counter-note';

/** 窓口モード and 文字の大きさ. Each takes effect as it is chosen. */
export function DisplayDialog({
  onClose,
  onKeys,
}: {
  readonly onClose: () => void;
  readonly onKeys: () => void;
}) {
  const { display, change, failure } = useDisplay();
  return (
    <Dialog title={words.title} onCancel={onClose}>
      <p>{words.lead}</p>
      {failure !== null && (
        <Notice tone="warning" title={words.notKept} live>
          <Sentences text={failure} />
        </Notice>
      )}
      <div>
        <Checkbox
          checked={display.counter}
          describedBy={noteId}
          onChange={(counter) => change({ counter })}
        >
          {words.counter}
        </Checkbox>
        <p className="soft" id={noteId}>
          {words.counterNote}
        </p>
      </div>
      <ChoiceField
        id="text-size"
        label={words.textSize}
        value={String(display.textSize)}
        options={textSizes.map((size) => ({ value: String(size), text: words.percent(size) }))}
        error={null}
        onChange={(chosen) => {
          const textSize = textSizes.find((size) => String(size) === chosen);
          if (textSize !== undefined) change({ textSize });
        }}
      />
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
        <Button look="quiet" onClick={onKeys}>
          {keyList.open}
        </Button>
      </div>
    </Dialog>
  );
}
