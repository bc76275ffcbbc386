import { documents } from '../../copy/screens-documents';
import { Button } from './button';
import './progress.css';

export interface Work {
  readonly label: string;
  readonly done: number;
  /** Null: it cannot be said, and it cannot be stopped. */
  readonly total: number | null;
  readonly stop: () => void;
}

/** Work that takes a while: how far it is, and a way out. */
export function Progress({ work }: { readonly work: Work }) {
  const { label, done, total, stop } = work;
  return (
    <div className="progress">
      <p>
        {label}
        {total !== null && <span className="figures"> {documents.progress(done, total)}</span>}
      </p>
      {total !== null && (
        <>
          <progress max={total} value={done} aria-label={label} />
          <Button onClick={stop}>{documents.stop}</Button>
        </>
      )}
    </div>
  );
}
