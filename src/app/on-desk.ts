import type { OpenFile, Protection } from '../store';
import type { Response } from './contract';

/** What stands behind a handle. `writing`: null where nothing may be written. */
export interface OnDesk {
  /** `sample` and `case` are in no file until their user saves them. */
  readonly kind: Response<'openHousehold'>['kind'];
  /** Null: in no file. */
  readonly file: string | null;
  readonly writing: OpenFile | null;
  /** The key of the household, also where nothing may be written; null: it is in plain. */
  readonly protection: Protection | null;
}

/** Of the sample and of a case. */
export const inNoFile = { file: null, writing: null, protection: null } as const;

export const onFile = (writing: OpenFile): OnDesk => ({
  kind: 'file',
  file: writing.file,
  writing,
  protection: writing.protection,
});
