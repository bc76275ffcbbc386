import type { Box } from '../template/schema';
import { type Matrix, movedBox } from './matrix';
import type { Widget } from './seen-page';

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The fields of the PDF's own form on a page, as pdf.js lists its annotations. */
export function widgetsOf(annotations: readonly unknown[], seen: Matrix): readonly Widget[] {
  return annotations.flatMap((one): readonly Widget[] => {
    const given = one as Readonly<Record<string, unknown>>;
    const rect = given['rect'];
    const name = textIn(given['fieldName']);
    const kind = kindOf(given);
    if (given['subtype'] !== 'Widget' || !name || !kind || !Array.isArray(rect)) return [];
    if (given['hidden'] === true) return [];
    const maxLength =
      typeof given['maxLen'] === 'number' && given['maxLen'] > 0 ? given['maxLen'] : null;
    return [
      {
        name,
        kind,
        box: movedBox(seen, rect as unknown as Box),
        tooltip: textIn(given['alternativeText']),
        maxLength,
        comb: given['comb'] === true,
        multiline: given['multiLine'] === true,
        readOnly: given['readOnly'] === true,
        options: optionsOf(given),
      },
    ];
  });
}

function kindOf(given: Readonly<Record<string, unknown>>): Widget['kind'] | null {
  switch (given['fieldType']) {
    case 'Tx':
      return 'text';
    case 'Ch':
      return 'list';
    case 'Sig':
      return 'signature';
    case 'Btn':
      if (given['checkBox'] === true) return 'check';
      return given['radioButton'] === true ? 'radio' : 'button';
    default:
      return null;
  }
}

function optionsOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  if (Array.isArray(given['options']))
    return given['options'].flatMap((option: unknown) => {
      const { displayValue, exportValue } = option as Record<string, unknown>;
      return textIn(displayValue) ?? textIn(exportValue) ?? [];
    });
  return [textIn(given['exportValue']) ?? textIn(given['buttonValue']) ?? []].flat();
}
