import type { FormModel } from '../../domain/application';
import type { CivilDate } from '../../domain/calendar';
import type { Yen } from '../../domain/quantities';

type Scalar = string | number | boolean;
type Known<T> = NonNullable<T>;

/** Paths of `T` that lead to a value of `Wanted`; of an array, through its first entry. */
type PathTo<T, Wanted> = {
  [Key in keyof T & string]:
    | (Known<T[Key]> extends Wanted ? Key : never)
    | Within<Known<T[Key]>, Key, Wanted>;
}[keyof T & string];

type Within<Value, Key extends string, Wanted> = Value extends Scalar
  ? never
  : Value extends readonly (infer Item)[]
    ? Item extends Scalar
      ? never
      : `${Key}.0.${PathTo<Known<Item>, Wanted>}`
    : Value extends object
      ? `${Key}.${PathTo<Value, Wanted>}`
      : never;

/** The value at a path. */
type At<T, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? T extends readonly (infer Item)[]
    ? At<Item, Rest>
    : Head extends keyof T
      ? At<Known<T[Head]>, Rest>
      : never
  : Path extends keyof T
    ? Known<T[Path]>
    : never;

/**
 * What a template may name, checked by the compiler: a path that is not in the form model, or leads
 * to another kind of value, does not compile.
 */
export type DatePath = PathTo<FormModel, CivilDate>;
export type AmountPath = PathTo<FormModel, Yen>;
export type TextPath = Exclude<PathTo<FormModel, Scalar>, DatePath | AmountPath>;
export type RowsPath = PathTo<FormModel, readonly unknown[]>;

type Row<Path extends RowsPath> = At<FormModel, Path> extends readonly (infer R)[] ? R : never;

/** Path inside one row; '' where the row itself is the text. */
export type ColumnPath<Path extends RowsPath> =
  Row<Path> extends string ? '' : PathTo<Row<Path>, Scalar>;
