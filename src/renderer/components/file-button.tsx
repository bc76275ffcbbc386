import { type ReactNode, useId } from 'react';
import './file-button.css';

/** Chooses a file. The browser's own button speaks the browser's language; this one speaks Japanese. */
export function FileButton({
  label,
  accept,
  note,
  disabled = false,
  onFile,
  children,
}: {
  readonly label: string;
  /** As the `accept` of a file input: `.json,.sitter`. */
  readonly accept: string;
  readonly note: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  /** Between the button and its note: what was chosen. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="file-button">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was corrected.
          event.target.value = '';
        }}
      />
      <label className="button button-secondary" htmlFor={id}>
        {label}
      </label>
      {children}
      <p className="soft" id={`${id}-note`}>
        {note}
      </p>
    </div>
  );
}
