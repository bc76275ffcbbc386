import { useEffect, useRef } from 'react';
import { errorSummaryTitle } from '../../copy/screens';
import './notice.css';

export interface ListedError {
  /** The id of the control. */
  readonly control: string;
  readonly sentence: string;
}

/** All errors of a form in one place. It takes the focus each time `asked` grows. */
export function ErrorSummary({
  errors,
  asked,
}: {
  readonly errors: readonly ListedError[];
  readonly asked: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: to be focused again at every attempt
  useEffect(() => box.current?.focus(), [asked]);
  if (errors.length === 0) return null;
  return (
    <div className="notice notice-error" ref={box} tabIndex={-1} role="alert">
      <p className="notice-title">{errorSummaryTitle(errors.length)}</p>
      <ul className="notice-list">
        {errors.map(({ control, sentence }) => (
          <li key={control}>
            <a
              href={`#${control}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(control)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
