import { failure, type Result, success } from '../../domain/result';
import { type AnswerKind, answerKindAt } from './answer-paths';
import { isInside } from './box';
import { type InkArea, inkAreas, innerBoxes, meet } from './ink-area';
import { type FormField, type FormTable, type FormTemplate, templateSchema } from './schema';

/** What is wrong with a template. `id` is the field's, the table's or `table.column`. */
export type TemplateProblem =
  | { readonly kind: 'schema'; readonly path: string; readonly message: string }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'no-such-page'; readonly id: string; readonly page: number }
  | { readonly kind: 'empty-box'; readonly id: string }
  | { readonly kind: 'outside-page'; readonly id: string }
  | { readonly kind: 'outside-own-box'; readonly id: string }
  | { readonly kind: 'overlap'; readonly id: string; readonly other: string }
  | { readonly kind: 'unknown-path'; readonly id: string; readonly path: string }
  | {
      readonly kind: 'wrong-answer';
      readonly id: string;
      readonly path: string;
      readonly answer: AnswerKind;
    };

/** The template, or every problem found in it. A template that passes can be filled without surprises. */
export function parseTemplate(json: unknown): Result<FormTemplate, readonly TemplateProblem[]> {
  const parsed = templateSchema.safeParse(json);
  if (!parsed.success) {
    return failure(
      parsed.error.issues.map((issue) => ({
        kind: 'schema' as const,
        path: issue.path.join('.'),
        message: issue.message,
      })),
    );
  }
  const template = parsed.data;
  const problems = [
    ...duplicateIds(template),
    ...inkAreas(template).flatMap((area) => placeProblems(area, template)),
    ...innerBoxProblems(template),
    ...overlapProblems(inkAreas(template)),
    ...template.fields.flatMap(fieldPathProblems),
    ...template.tables.flatMap(tablePathProblems),
  ];
  return problems.length === 0 ? success(template) : failure(problems);
}

/** A template by its shape alone, whatever stands where; null when it is none. For what is in the making. */
export function templateOf(json: unknown): FormTemplate | null {
  const parsed = templateSchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}

function duplicateIds(template: FormTemplate): TemplateProblem[] {
  const ids = [...template.fields, ...template.tables].map((item) => item.id);
  const columns = template.tables.map((table) => table.columns.map((c) => `${table.id}.${c.id}`));
  return [ids, ...columns].flatMap((group) =>
    [...new Set(group.filter((id, index) => group.indexOf(id) !== index))].map((id) => ({
      kind: 'duplicate-id' as const,
      id,
    })),
  );
}

function placeProblems({ id, page, box }: InkArea, template: FormTemplate): TemplateProblem[] {
  const size = template.layout.pages[page];
  if (!size) return [{ kind: 'no-such-page', id, page }];
  if (box[2] <= box[0] || box[3] <= box[1]) return [{ kind: 'empty-box', id }];
  return isInside(box, [0, 0, size.width, size.height]) ? [] : [{ kind: 'outside-page', id }];
}

function innerBoxProblems(template: FormTemplate): TemplateProblem[] {
  const fields = template.fields
    .filter((field) => innerBoxes(field).some((part) => !isInside(part, field.box)))
    .map((field) => ({ kind: 'outside-own-box' as const, id: field.id }));
  const columns = template.tables.flatMap((table) =>
    table.columns
      .filter((column) => column.x1 <= column.x0)
      .map((column) => ({ kind: 'empty-box' as const, id: `${table.id}.${column.id}` })),
  );
  return [...fields, ...columns];
}

const overlapProblems = (all: readonly InkArea[]): TemplateProblem[] =>
  all.flatMap((area, index) =>
    all
      .slice(index + 1)
      .filter((other) => meet(area, other))
      .map((other) => ({ kind: 'overlap' as const, id: area.id, other: other.id })),
  );

const writable = ['text', 'texts', 'number', 'amount'] as const;
/** Field kind → the kinds of answer it can write. */
const accepted: Readonly<Record<FormField['kind'] | 'table', readonly AnswerKind[]>> = {
  text: [...writable, 'date'],
  lines: writable,
  digits: ['text', 'number', 'amount'],
  circle: ['choice', 'flag', 'text', 'number'],
  check: ['choice', 'flag', 'text'],
  date: ['date'],
  amount: ['amount', 'number', 'text'],
  furigana: ['text'],
  'page-number': [],
  blank: [],
  table: ['rows', 'texts'],
};

function pathProblems(
  id: string,
  path: string,
  kinds: readonly AnswerKind[],
): readonly TemplateProblem[] {
  const answer = answerKindAt(path);
  if (answer === null) return [{ kind: 'unknown-path', id, path }];
  return kinds.includes(answer) ? [] : [{ kind: 'wrong-answer', id, path, answer }];
}

const fieldPathProblems = (field: FormField): readonly TemplateProblem[] =>
  'path' in field ? pathProblems(field.id, field.path, accepted[field.kind]) : [];

function tablePathProblems(table: FormTable): readonly TemplateProblem[] {
  const own = pathProblems(table.id, table.path, accepted.table);
  if (own.length > 0) return own;
  if (answerKindAt(table.path) === 'texts') {
    return table.columns
      .filter((column) => column.path !== '')
      .map((column) => ({
        kind: 'unknown-path',
        id: `${table.id}.${column.id}`,
        path: column.path,
      }));
  }
  const row = `${table.path}.*`;
  return [
    ...table.columns.flatMap((column) =>
      pathProblems(`${table.id}.${column.id}`, `${row}.${column.path}`, accepted[column.kind]),
    ),
    ...(table.wide ? pathProblems(table.id, `${row}.${table.wide.path}`, ['choice', 'text']) : []),
  ];
}
