import { type Child, comparableName, isNameOf } from '../domain/household';

const withoutTitle = (name: string) => name.replace(/(さん|ちゃん|くん|様)$/, '');

/**
 * The children a cell may mean: by id, full name, kana, or given name alone. Spaces, width, hiragana
 * or katakana and the common variant kanji make no difference.
 */
export function childrenNamed(text: string, children: readonly Child[]): readonly Child[] {
  const byId = children.filter(({ id }) => id === text.trim());
  if (byId.length > 0) return byId;
  const name = withoutTitle(text.trim());
  const whole = children.filter((child) => isNameOf(name, child.name));
  const given = (child: Child) =>
    [child.name.given, child.name.givenKana].some(
      (own) => own !== '' && comparableName(own) === comparableName(name),
    );
  return whole.length > 0 ? whole : children.filter(given);
}
