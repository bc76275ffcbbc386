import { choiceLabels } from '../copy/ward-forms';
import { type DocumentId, documentIds } from '../domain/application';
import { answerKindAt, demandsOf, staysBlank } from '../forms';
import type { Response } from './contract';
import type { Library } from './library';

type Answers = Response<'answersOfDocument'>;

/** `children.0.name` and `children.name` are asked for under the whole list. */
const rootOf = (path: string): string => path.split('.')[0] ?? path;

/**
 * What may be placed on a form of a document: what its reference layout asks for first, then the other
 * answers of the same people and things, as other documents call them.
 */
export async function answersOf(library: Library, document: DocumentId): Promise<Answers> {
  const all = await Promise.all(documentIds.map((id) => library.form(id)));
  const { template } = await library.form(document);
  const demands = demandsOf(template);
  const own = new Set(demands.answers.map(({ path }) => path));
  const roots = new Set([...own].map(rootOf));
  const others = new Map(
    all
      .flatMap((form) => demandsOf(form.template).answers)
      .filter(({ path }) => roots.has(rootOf(path)) && !own.has(path))
      .map(({ path, label }) => [path, { path, label, required: false }] as const),
  );
  // The whole name of a bank, for forms without a kind to circle.
  if (own.has('bank.bankStem'))
    others.set('bank.bankName', { ...choiceLabels.bankName, required: false });
  const columns = all
    .flatMap((form) => form.template.tables)
    .filter(({ path }) => own.has(path))
    .flatMap((table) =>
      table.columns.map(({ path, label }) => ({ rows: table.path, path, label })),
    );
  return {
    answers: [...demands.answers, ...others.values()].map(({ path, label, required }) => ({
      path,
      label,
      required,
      kind: answerKindAt(path) ?? 'text',
      staysBlank: staysBlank(path, demands) !== null,
      values: choiceLabels.values[path] ?? [],
    })),
    columns: [
      ...new Map(columns.map((column) => [`${column.rows}.${column.path}`, column])).values(),
    ],
  };
}
