import { useState } from 'react';
import { close } from '../../../copy/screens';
import { licences as copy } from '../../../copy/screens-licences';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { ScrollRegion } from '../../components/scroll-region';
import './licences.css';

/** Made by the build; a file of the page like any other. */
const address = './third-party.json';

async function noticesText(): Promise<string | null> {
  try {
    const { text } = await (await fetch(address)).json();
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** 「ライセンス」: the licence texts of everything that is shipped. */
export function Licences() {
  const [open, setOpen] = useState(false);
  /** Null: not there yet. */
  const [text, setText] = useState<string | null>(null);
  const show = async () => {
    setText(null);
    setOpen(true);
    setText((await noticesText()) ?? copy.failed);
  };
  const hide = () => setOpen(false);
  return (
    <>
      <Button look="quiet" small onClick={() => void show()}>
        {copy.open}
      </Button>
      {open && (
        <Dialog title={copy.title} onCancel={hide}>
          {text === null ? (
            <p role="status">{copy.loading}</p>
          ) : (
            <ScrollRegion label={copy.text} className="licences">
              <p className="licences-text">{text}</p>
            </ScrollRegion>
          )}
          <div className="dialog-actions">
            <Button look="primary" onClick={hide}>
              {close}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
