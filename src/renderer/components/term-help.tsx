import { useId, useState } from 'react';
import { help } from '../../copy/screens-help';
import { type TermId, terms, termText } from '../../copy/terms';
import { schemeOf } from '../../domain/rules';
import { useProgram } from '../session/program';
import { arrowStop } from './arrow-keys';
import './term-help.css';

/**
 * 「?」 beside a term: opens what it means, in place. A popover of the browser, so that no scrolling part
 * cuts it off; Escape and a click elsewhere close it.
 */
export function TermHelp({
  term,
  stop = false,
}: {
  readonly term: TermId;
  /** One of the stops of a group with arrow keys. */
  readonly stop?: boolean;
}) {
  const { announce } = useProgram();
  const id = useId();
  const [open, setOpen] = useState(false);
  // The one scheme there is; a second would hand its own terms in.
  const scheme = schemeOf('kita-waiting-list');
  const { name, source } = terms[term];
  const text = termText(term, scheme);
  const anchor = `--${id.replace(/\W/g, '')}`;
  return (
    <span className="term-help">
      <button
        type="button"
        className="term-help-button"
        popoverTarget={id}
        aria-label={help.about(name)}
        aria-expanded={open}
        style={{ anchorName: anchor }}
        {...(stop ? arrowStop : {})}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span
        id={id}
        className="term-help-text"
        popover="auto"
        // At large type it may be longer than the window: the arrow keys scroll what has the focus.
        {...(open ? { tabIndex: 0 } : {})}
        style={{ positionAnchor: anchor }}
        onToggle={(event) => {
          const opened = event.newState === 'open';
          setOpen(opened);
          announce(opened ? text : '');
        }}
      >
        <strong className="term-help-name">{name}</strong>
        <span>{text}</span>
        <span className="soft">
          {source === null ? help.ownWord : `${help.source}: ${scheme.sources[source]?.document}`}
        </span>
      </span>
    </span>
  );
}
