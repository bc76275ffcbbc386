import { useId, useState } from 'react';
import { family } from '../../../copy/screens-family';
import { filePage } from '../../../copy/screens-family-pages';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { Notice } from '../../components/notice';
import { useProgram } from '../../session/program';
import type { OpenFile } from '../../session/session';

/** The file's name, and a better one. */
export function RenameFile({
  file,
  suggestion,
}: {
  readonly file: OpenFile;
  readonly suggestion: string;
}) {
  const { bridge, dispatch, announce } = useProgram();
  const titleId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What the new name could not be given to. */
  const [notice, setNotice] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const stem = file.name.replace(/\.(sitter|json)$/i, '');

  const rename = async (name: string) => {
    setBusy(true);
    const answer = await bridge.renameHousehold({ handle: file.handle, name: bareName(name) });
    setBusy(false);
    setProblem(answer.ok ? null : answer.error.sentence);
    setNotice(answer.ok ? answer.value.notice : null);
    if (!answer.ok) return;
    dispatch({ kind: 'renamed', name: answer.value.name });
    announce(filePage.renamed(answer.value.name));
    setTyped(null);
  };

  return (
    <section className="summary-group" aria-labelledby={titleId}>
      <h2 id={titleId}>{filePage.title}</h2>
      {notice !== null && (
        <Notice tone="warning" live>
          <p>{notice}</p>
        </Notice>
      )}
      {typed === null ? (
        <dl className="summary">
          <div className="summary-row">
            <dt>{family.fileName}</dt>
            <dd className="summary-value">{file.name}</dd>
            <dd className="summary-actions">
              <Button
                look="quiet"
                small
                aria-label={family.changeOf(family.fileName)}
                onClick={() => setTyped(stem.startsWith(filePage.unnamed) ? suggestion : stem)}
              >
                {family.change}
              </Button>
            </dd>
          </div>
        </dl>
      ) : (
        <form
          className="summary-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void rename(typed);
          }}
        >
          <TextField
            label={filePage.label}
            hint={filePage.hint}
            error={problem}
            value={typed}
            onChange={setTyped}
          />
          <div className="entry-actions">
            <Button type="submit" look="primary" disabled={busy}>
              {filePage.save}
            </Button>
            <Button look="quiet" onClick={() => setTyped(null)}>
              {filePage.cancel}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}

const bareName = (name: string): string => name.trim().replace(/\.(sitter|json)$/i, '');
