import { use, useState } from 'react';
import { close } from '../../../copy/screens';
import { type KeyAction, keyGroups, keyList, keyNames } from '../../../copy/screens-keys';
import { calendar } from '../../../copy/screens-usage-calendar';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Caps } from '../../components/key-cap';
import { capsOf, caseCaps } from '../../session/keys';
import { KeysContext, onMac } from '../../session/use-key';
import './keys-dialog.css';

interface Line {
  readonly caps: readonly string[];
  readonly does: string;
  /** It does nothing on the screen one came from. */
  readonly resting?: boolean;
}

const everywhere: readonly Line[] = [
  { caps: caseCaps(onMac), does: keyList.cases },
  { caps: ['Tab'], does: keyList.tab },
  { caps: ['Enter'], does: keyList.enter },
  { caps: ['Esc'], does: keyList.escape },
];
const inCalendar: readonly Line[] = calendar.keys.map(([key, does]) => ({ caps: [key], does }));

/** Every key of the program, from the table that also does them. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const keys = use(KeysContext);
  // As it was when the list opened.
  const [able] = useState(
    () => new Set((Object.keys(keyNames) as KeyAction[]).filter((action) => keys?.can(action))),
  );
  return (
    <Dialog title={keyList.title} wide onCancel={onClose}>
      <p>{onMac ? keyList.leadMac : keyList.lead}</p>
      <div className="key-groups">
        {keyGroups.map(({ title, actions }) => (
          <KeyLines
            key={title}
            title={title}
            lines={actions.map((action) => ({
              caps: capsOf(action, onMac),
              does: keyNames[action],
              resting: !able.has(action),
            }))}
          />
        ))}
        <KeyLines title={keyList.always} lines={everywhere} />
        <KeyLines title={keyList.calendar} lines={inCalendar} />
      </div>
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}

function KeyLines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="key-lines">
        {lines.map(({ caps, does, resting }) => (
          <div key={does}>
            <dt>
              <Caps caps={caps} />
            </dt>
            <dd>
              {does}
              {resting && <span className="soft"> {keyList.notNow}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
