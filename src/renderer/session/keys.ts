import type { KeyAction } from '../../copy/screens-keys';

/**
 * One key of the program. `code` is the place on the keyboard (an input method or Option on a Mac
 * changes the letter), `letter` what is printed there.
 */
export interface Key {
  readonly with: 'Alt' | 'Control' | null;
  /** As `KeyboardEvent.key`, in lower case. */
  readonly letters: readonly string[];
  /** Further places with the same meaning, as `KeyboardEvent.code`. */
  readonly codes?: readonly string[];
  /** Held down too; `any`: whether or not. */
  readonly shift?: true | 'any';
  /** What the cap shows. */
  readonly cap: string;
  /** The name in `aria-keyshortcuts`, where the cap is not that. */
  readonly ariaName?: string;
  /** Held down, it goes on. */
  readonly repeats?: true;
  /** In a text field it belongs to the text. */
  readonly notInText?: true;
}

const alt = (letter: string): Key => ({
  with: 'Alt',
  letters: [letter.toLowerCase()],
  codes: [`Key${letter}`],
  cap: letter,
});
const control = (letter: string): Key => ({
  with: 'Control',
  letters: [letter.toLowerCase()],
  cap: letter,
});

/** The letters are given out: one of the signs that stand on every keyboard without Shift. */
const slash: Key = { with: 'Alt', letters: ['/'], codes: ['Slash'], cap: '/' };

/**
 * Every key of the program, for the handler as well as for what is shown. Alt with a letter that neither
 * a browser, Electron's menu nor Windows takes (not D, E, F, nor the menus B, H, S, T, V of Firefox); with
 * Ctrl only what means the same everywhere. The letters come from the Japanese names: 計算 K, 様式 Y.
 */
export const keys = {
  family: alt('O'),
  procedure: slash,
  usage: alt('U'),
  results: alt('K'),
  documents: alt('Y'),
  backups: alt('A'),
  questions: alt('Q'),
  newHousehold: alt('N'),
  otherHousehold: alt('J'),
  closeHousehold: alt('C'),
  save: control('S'),
  undo: { ...control('Z'), repeats: true, notInText: true },
  redo: { ...control('Y'), repeats: true, notInText: true },
  typeHours: alt('I'),
  readAloud: alt('L'),
  customer: alt('M'),
  makePapers: { with: 'Control', letters: ['enter'], cap: 'Enter' },
  savePapers: alt('P'),
  print: control('P'),
  larger: {
    with: 'Alt',
    letters: ['+', ';', '='],
    codes: ['NumpadAdd', 'Semicolon', 'Equal'],
    shift: 'any',
    cap: '+',
    ariaName: 'Plus',
    repeats: true,
  },
  smaller: {
    with: 'Alt',
    letters: ['-'],
    codes: ['NumpadSubtract', 'Minus'],
    cap: '-',
    ariaName: 'Minus',
    repeats: true,
  },
  display: alt('W'),
  allKeys: { with: null, letters: ['f1'], cap: 'F1' },
} as const satisfies Readonly<Record<KeyAction, Key>>;

/** What undoes an undo on other systems. */
const redoToo: Key = { ...keys.redo, letters: ['z'], shift: true };

/** What of a `KeyboardEvent` decides. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing'
>;

/** Where it was pressed. */
export interface Place {
  readonly inText: boolean;
  /** There Option writes signs, and ⌘ does what Ctrl does elsewhere. */
  readonly mac: boolean;
}

function isPressed(key: Key, pressed: Pressed, { inText, mac }: Place): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey } = pressed;
  const command = ctrlKey || metaKey;
  if (altKey !== (key.with === 'Alt') || command !== (key.with === 'Control')) return false;
  if (key.shift !== 'any' && shiftKey !== (key.shift ?? false)) return false;
  if (inText && (key.notInText || (mac && key.with === 'Alt'))) return false;
  if (pressed.repeat && !key.repeats) return false;
  const letter = pressed.key.toLowerCase();
  // A letter of the Latin alphabet says itself which key it is, on any layout.
  const plain = /^[a-z]$/.test(letter);
  return key.letters.includes(letter) || (!plain && (key.codes?.includes(pressed.code) ?? false));
}

/** The action of a key; null: it is nobody's, or the input method's, or the text's. */
export function actionOf(pressed: Pressed, place: Place): KeyAction | null {
  if (pressed.isComposing || pressed.key === 'Process') return null;
  if (isPressed(redoToo, pressed, place)) return 'redo';
  const actions = Object.keys(keys) as KeyAction[];
  return actions.find((action) => isPressed(keys[action], pressed, place)) ?? null;
}

/** 「Alt」「K」: what the caps of a key say, one after the other. */
export function capsOf(action: KeyAction, mac: boolean): readonly string[] {
  const key: Key = keys[action];
  const names = mac ? { Alt: 'option', Control: '⌘' } : { Alt: 'Alt', Control: 'Ctrl' };
  return key.with === null ? [key.cap] : [names[key.with], key.cap];
}

/** For `aria-keyshortcuts`. */
export function ariaKeysOf(action: KeyAction, mac: boolean): string {
  const key: Key = keys[action];
  const held = key.with === 'Control' && mac ? 'Meta' : key.with;
  return [held, key.ariaName ?? key.cap].filter(Boolean).join('+');
}

/** Of the number row: on the number pad, Alt and digits type a letter on Windows. */
const digit = /^Digit(\d)$/;

/**
 * The number of the tab that Alt and a digit lead to, 0 for the first screen; null: another key. Ctrl and
 * a digit is the browser's everywhere; Alt and a digit only in browsers on Linux, whose own tabs our
 * window does not have, and which let the page go first.
 */
export function casePressed(pressed: Pressed, place: Place): number | null {
  const { altKey, ctrlKey, metaKey, shiftKey, isComposing, code } = pressed;
  if (!altKey || ctrlKey || metaKey || shiftKey || isComposing) return null;
  if (place.mac && place.inText) return null;
  const [, number] = digit.exec(code) ?? [];
  return number === undefined ? null : Number(number);
}

/** 「Alt」「0–9」 */
export const caseCaps = (mac: boolean): readonly string[] => [mac ? 'option' : 'Alt', '0–9'];
