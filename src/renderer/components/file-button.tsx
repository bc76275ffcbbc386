import { type ReactNode, useId } from 'react';
import './file-button.css';

/** Chooses a file. The browser's own button speaks the browser's language; this one speaks Japanese. */
export function FileButton({
  label,
  accept,
  note,
  disabled = false,
  onFile,
  onFiles,
  children,
}: {
  readonly label: string;
  /** As the `accept` of a file input: `.json,.sitter`. */
  readonly accept: string;
  readonly note: string;
  readonly disabled?: boolean;
  readonly onFile?: (file: File) => void;
  /** Several at once can be chosen. */
  readonly onFiles?: (files: readonly File[]) => void;
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
        multiple={onFiles !== undefined}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [file] = files;
          if (file) onFile?.(file);
          if (file) onFiles?.(files);
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
