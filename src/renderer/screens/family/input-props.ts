import type { FieldErrors, Fields } from './pages/page';

/** What every input of a page is given. */
export interface InputProps {
  readonly fields: Fields;
  readonly errors: FieldErrors;
  readonly onTyped: (change: Fields) => void;
}
