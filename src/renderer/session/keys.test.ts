import { describe, expect, test } from 'vitest';
import { type KeyAction, keyGroups, keyNames } from '../../copy/screens-keys';
import { actionOf, ariaKeysOf, capsOf, casePressed, keys, type Pressed } from './keys';

const anywhere = { inText: false, mac: false };
const actions = Object.keys(keys) as KeyAction[];

/** As a browser tells of a key; `held` in the words of `aria-keyshortcuts`. */
function pressed(key: string, held = '', more: Partial<Pressed> = {}): Pressed {
  return {
    key,
    code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Control'),
    metaKey: held.includes('Meta'),
    shiftKey: held.includes('Shift'),
    repeat: false,
    isComposing: false,
    ...more,
  };
}
const asWritten = (written: string): Pressed => {
  const parts = written.split('+');
  const name = parts.at(-1) ?? '';
  const signs: Readonly<Record<string, string>> = { Plus: '+', Minus: '-' };
  return pressed(signs[name] ?? name.toLowerCase(), parts.slice(0, -1).join('+'));
};

describe('what is shown is what works', () => {
  test.each(actions)('%s', (action) => {
    expect(actionOf(asWritten(ariaKeysOf(action, false)), anywhere)).toBe(action);
    expect(actionOf(asWritten(ariaKeysOf(action, true)), { inText: false, mac: true })).toBe(
      action,
    );
    expect(capsOf(action, false).at(-1)).toBe(keys[action].cap);
  });

  test('no two actions have one key', () => {
    const written = actions.map((action) => ariaKeysOf(action, false));
    expect(new Set(written).size).toBe(actions.length);
  });

  test('every key has its line in the list, once', () => {
    const listed = keyGroups.flatMap((group) => group.actions);
    expect([...listed].sort()).toEqual([...actions].sort());
    expect(Object.keys(keyNames).sort()).toEqual([...actions].sort());
  });
});

/** Keys of Chrome, Edge, Firefox, Electron's menu and Windows, as they are written in their manuals. */
const taken = [
  ...['D', 'E', 'F', 'G', 'X', 'Z', 'R', 'B', 'H', 'S', 'T', 'V'].map((key) => `Alt+${key}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => `Alt+${key}`),
  ...[
    'A',
    'C',
    'X',
    'V',
    'F',
    'G',
    'H',
    'J',
    'K',
    'L',
    'N',
    'O',
    'Q',
    'R',
    'T',
    'U',
    'W',
    'D',
    'B',
  ].map((key) => `Control+${key}`),
  ...['Plus', 'Minus', '0'].map((key) => `Control+${key}`),
  ...['F3', 'F4', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Alt+F4', 'Alt+Tab', 'Alt+Enter'],
  ...['Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+Home', 'Alt+ArrowDown', 'Alt+ArrowUp'],
];

test('none is a key of the browser, of the window or of the system with another meaning', () => {
  for (const action of actions) expect(taken).not.toContain(ariaKeysOf(action, false));
});

describe('typing', () => {
  test('is not taken for a key', () => {
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?+-;=')
      for (const held of ['', 'Shift'])
        expect(actionOf(pressed(key, held), { inText: true, mac: false })).toBeNull();
  });

  test('that an input method composes is the input method’s', () => {
    for (const action of actions) {
      const one = asWritten(ariaKeysOf(action, false));
      expect(actionOf({ ...one, isComposing: true }, anywhere)).toBeNull();
      expect(actionOf({ ...one, key: 'Process' }, anywhere)).toBeNull();
    }
  });

  test('is undone by the field itself', () => {
    const undo = pressed('z', 'Control');
    expect(actionOf(undo, anywhere)).toBe('undo');
    expect(actionOf(undo, { inText: true, mac: false })).toBeNull();
    expect(actionOf(pressed('Z', 'Control+Shift'), anywhere)).toBe('redo');
    expect(actionOf(pressed('Z', 'Control+Shift'), { inText: true, mac: false })).toBeNull();
  });

  test('with Option on a Mac writes signs in a field, and is a key elsewhere', () => {
    const option = pressed('˚', 'Alt', { code: 'KeyK' });
    expect(actionOf(option, { inText: false, mac: true })).toBe('results');
    expect(actionOf(option, { inText: true, mac: true })).toBeNull();
  });
});

test('the letter counts on any layout, the place only where there is no letter', () => {
  expect(actionOf(pressed('k', 'Alt', { code: 'KeyV' }), anywhere)).toBe('results');
  expect(actionOf(pressed('v', 'Alt', { code: 'KeyK' }), anywhere)).toBeNull();
  expect(actionOf(pressed('K', 'Alt', { code: 'KeyK' }), anywhere)).toBe('results');
});

test('larger on the keyboards of Japan, of the United States and with the number pad', () => {
  expect(actionOf(pressed(';', 'Alt', { code: 'Semicolon' }), anywhere)).toBe('larger');
  expect(actionOf(pressed('+', 'Alt+Shift', { code: 'Semicolon' }), anywhere)).toBe('larger');
  expect(actionOf(pressed('=', 'Alt', { code: 'Equal' }), anywhere)).toBe('larger');
  expect(actionOf(pressed('+', 'Alt', { code: 'NumpadAdd' }), anywhere)).toBe('larger');
});

test('held down, only what goes on in steps goes on', () => {
  const again = (action: KeyAction) => ({ ...asWritten(ariaKeysOf(action, false)), repeat: true });
  const going = actions.filter((action) => actionOf(again(action), anywhere) !== null);
  expect(going).toEqual(['undo', 'redo', 'larger', 'smaller']);
});

test('Alt with a digit of the number row leads to a tab', () => {
  const five = pressed('5', 'Alt', { code: 'Digit5' });
  expect(casePressed(five, anywhere)).toBe(5);
  expect(casePressed({ ...five, code: 'Numpad5' }, anywhere)).toBeNull();
  expect(casePressed({ ...five, altKey: false }, anywhere)).toBeNull();
  expect(casePressed({ ...five, isComposing: true }, anywhere)).toBeNull();
  expect(casePressed(five, { inText: true, mac: true })).toBeNull();
  expect(actionOf(five, anywhere)).toBeNull();
});

test('AltGr and other keys held are no key', () => {
  expect(actionOf(pressed('k', 'Alt+Control'), anywhere)).toBeNull();
  expect(actionOf(pressed('k', 'Alt+Shift'), anywhere)).toBeNull();
  expect(actionOf(pressed('k', 'Alt+Meta'), anywhere)).toBeNull();
});
