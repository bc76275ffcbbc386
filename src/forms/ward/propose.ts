import type { DocumentId } from '../../domain/application';
import type { SeenPage } from '../page';
import type { Reason, Recognised, RecognisedForm } from '../recognise/recognised';
import { fieldInk, type InkArea, meet, tableInk } from '../template/ink-area';
import type { FormField, FormTable, FormTemplate } from '../template/schema';
import { type Demands, demandsOf } from './demands';
import { type Meaning, meaningOf, wholeKey } from './meaning';
import { besideUnit, laterMonthLabel, type MonthSheet, monthSheetOf } from './month-sheet';
import { sumPath, tableOn } from './rows';
import { around, fieldFor, isEraChoice } from './shape';

/** How a field of a proposal was found. */
export interface Found {
  readonly fieldId: string;
  /** 0–1, the least of its places'. */
  readonly confidence: number;
  readonly reason: Reason;
}

export interface Proposal {
  readonly template: FormTemplate;
  readonly found: readonly Found[];
  /** Places to write in whose meaning is not known, or that another one takes. */
  readonly unknown: readonly Recognised[];
}

export interface ProposalRequest {
  readonly document: DocumentId;
  readonly recognised: Pick<RecognisedForm, 'pages' | 'answers'>;
  /** What is printed on them: whether an era stands before a year. */
  readonly pages: readonly Pick<SeenPage, 'texts'>[];
  /** Of the ward's file. */
  readonly sha256: string;
  /** The reference layout of the document: what it asks for. */
  readonly reference: FormTemplate;
  readonly title: string;
  readonly revision: string;
  readonly fiscalYear: number | null;
}

interface Candidate {
  readonly answers: readonly Recognised[];
  readonly meaning: Meaning;
}

/** Above and below each other by less than this, two places stand in one line. */
const inLine = (one: Recognised, other: Recognised): boolean =>
  one.page === other.page &&
  Math.min(one.box[3], other.box[3]) - Math.max(one.box[1], other.box[1]) > 0;

const isPart = ({ key }: Recognised) => /\.(year|month|day|family|given)$/.test(key);

/** Where options to circle stand beside a blank (＿＿ 銀行・信用金庫), they are a place of their own. */
function withOptions(answer: Recognised): readonly Recognised[] {
  const printed = answer.parts.filter(({ option }) => option !== null);
  if (answer.kind === 'choice' || printed.length < 2) return [answer];
  const box = around(printed.map((part) => part.box));
  return [
    { ...answer, parts: answer.parts.filter(({ option }) => option === null) },
    { ...answer, key: 'other', kind: 'choice', box, parts: printed },
  ];
}

/** Puts the parts of a date and of a name together; the rest stays alone. */
function gathered(answers: readonly Recognised[]): readonly (readonly Recognised[])[] {
  const groups: Recognised[][] = [];
  for (const answer of answers) {
    const open = groups.find(
      (group) =>
        isPart(answer) &&
        group.every(
          (one) =>
            isPart(one) &&
            one.key !== answer.key &&
            wholeKey(one.key) === wholeKey(answer.key) &&
            one.group === answer.group &&
            inLine(one, answer),
        ),
    );
    if (open) open.push(answer);
    else groups.push([answer]);
  }
  return groups;
}

/** An era to circle belongs to the date beside it. */
function withEras(groups: readonly (readonly Recognised[])[]): readonly (readonly Recognised[])[] {
  const eras = groups.flatMap((group) => group.filter(isEraChoice));
  const owner = (era: Recognised) =>
    groups
      .filter(
        ([first]) =>
          first && !isEraChoice(first) && /[dD]ate|period/.test(first.key) && inLine(first, era),
      )
      .map((group) => ({ group, away: (group[0]?.box[0] ?? 0) - era.box[2] }))
      .filter(({ away }) => away > -2)
      .sort((a, b) => a.away - b.away)[0]?.group;
  return groups
    .filter(([first]) => !first || !isEraChoice(first) || owner(first) === undefined)
    .map((group) => [...group, ...eras.filter((era) => owner(era) === group)]);
}

const meaningOfGroup = (
  group: readonly Recognised[],
  document: DocumentId,
  demands: Demands,
): Meaning | null => {
  const [first] = group;
  if (!first) return null;
  if (first.row === 'sum' || first.row === 'grand') {
    const path = sumPath(first, demands);
    return path === null ? null : { kind: 'answer', path };
  }
  return typeof first.row === 'number' ? null : meaningOf(first, document, demands);
};

/** On a 利用内訳書 the place decides what an answer means: which month, which sum. */
function sheetMeaning(
  [first]: readonly Recognised[],
  sheet: MonthSheet | null,
  elsewhere: () => Meaning | null,
): Meaning | null {
  if (!first || !sheet?.paths.has(first)) return elsewhere();
  const path = sheet.paths.get(first);
  return path ? { kind: 'answer', path } : null;
}

/**
 * Proposes a template for a file of the ward: what was recognised, in the form model's terms. Nothing
 * overlaps and no answer stands twice on a page; of two places that would, the one found with less
 * confidence is left to the user.
 */
export function proposeTemplate(request: ProposalRequest): Proposal {
  const { document, recognised, reference } = request;
  const demands = demandsOf(reference);
  const sheet =
    document === 'temporary-care-details' ? monthSheetOf(recognised.answers, request.pages) : null;
  const tables = firstOfEach(
    sheet
      ? sheet.tables
      : recognised.pages.flatMap(({ page }) => tableOn(page, recognised.answers, demands) ?? []),
  );
  const inTables = new Set(tables.flatMap(({ taken }) => taken));
  const rest = recognised.answers.filter((answer) => !inTables.has(answer)).flatMap(withOptions);
  const unknown: Recognised[] = [];
  const candidates: Candidate[] = [];
  for (const group of withEras(gathered(rest))) {
    const meaning = sheetMeaning(group, sheet, () => meaningOfGroup(group, document, demands));
    if (meaning) candidates.push({ answers: group, meaning });
    else unknown.push(...group);
  }
  const asks = (path: string) =>
    candidates.some(({ meaning }) => meaning.kind === 'answer' && meaning.path === path);
  const kindIsCircled = asks('bank.bankKind');
  const ids = uniqueIds(tables.map(({ table }) => table.id));
  const taken: InkArea[] = tables.map(({ table }) => tableInk(table));
  const fields: FormField[] = [];
  const found: Found[] = [];
  for (const { answers, meaning } of byConfidence(candidates)) {
    const field = fieldOf(
      answers,
      kindIsCircled ? withoutKind(meaning) : meaning,
      request,
      demands,
      ids,
    );
    const [first] = answers;
    const isThere = field && fields.some((other) => isSameAnswer(field, other));
    if (!first || !field || isThere || taken.some((area) => meet(area, fieldInk(field)))) {
      unknown.push(...answers);
      continue;
    }
    fields.push(field);
    taken.push(fieldInk(field));
    found.push({ fieldId: field.id, confidence: leastOf(answers), reason: first.reason });
  }
  const { sha256, title, revision, fiscalYear } = request;
  // Two amounts of a 利用内訳書 stand in like boxes with few words: somebody looks at each.
  const amounts = sheet ? fields.filter(isAmount).map(({ id }) => id) : [];
  return {
    template: {
      format: 'sitter-hojo/template',
      version: 1,
      document,
      title,
      revision,
      ...(fiscalYear === null ? {} : { fiscalYear }),
      layout: {
        sha256,
        pages: recognised.pages.map(({ width, height }) => ({ width, height })),
      },
      fields: inReadingOrder(fields),
      tables: tables.map(({ table }) => table),
      leftOut: [],
      ...(amounts.length === 0 ? {} : { unconfirmed: amounts }),
    },
    found,
    unknown,
  };
}

const isAmount = (field: FormField): boolean => 'path' in field && field.path.endsWith('Yen');

/** Twice on a page, an answer is more likely somebody else's: the second place is left to the user. */
const isSameAnswer = (one: FormField, other: FormField): boolean =>
  'path' in one && 'path' in other && one.path === other.path && one.page === other.page;

/** 城北 before the printed 信用金庫 to circle. */
const withoutKind = (meaning: Meaning): Meaning =>
  meaning.kind === 'answer' && meaning.path === 'bank.bankName'
    ? { ...meaning, path: 'bank.bankStem' }
    : meaning;

/** The rows of a document stand in one table; a copy of its page takes what is left over. */
const firstOfEach = <Item extends { readonly table: FormTable }>(found: readonly Item[]): Item[] =>
  found.filter(({ table }, at) => found.findIndex((one) => one.table.path === table.path) === at);

const leastOf = (answers: readonly Recognised[]): number =>
  Math.min(...answers.map(({ confidence }) => confidence));

/** Of two found alike, the one whose group is printed. */
const byConfidence = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort(
    (a, b) => leastOf(b.answers) - leastOf(a.answers) || Number(inGroup(b)) - Number(inGroup(a)),
  );
const inGroup = ({ answers }: Candidate): boolean => answers.some(({ group }) => group !== null);

const inReadingOrder = (fields: readonly FormField[]): FormField[] =>
  [...fields].sort((a, b) => a.page - b.page || a.box[1] - b.box[1] || a.box[0] - b.box[0]);

function uniqueIds(taken: readonly string[]) {
  const given = new Map<string, number>(taken.map((id) => [id, 1]));
  return (wanted: string): string => {
    const count = (given.get(wanted) ?? 0) + 1;
    given.set(wanted, count);
    return count === 1 ? wanted : `${wanted}-${count}`;
  };
}

function fieldOf(
  answers: readonly Recognised[],
  meaning: Meaning,
  { pages }: ProposalRequest,
  demands: Demands,
  ids: (wanted: string) => string,
): FormField | null {
  const [first] = answers;
  if (!first) return null;
  const printed = [first.group, first.label].filter(Boolean).join(' ');
  const { page } = first;
  if (meaning.kind === 'blank') {
    const { reason } = meaning;
    const box = around(answers.map((answer) => answer.box));
    return { kind: 'blank', id: ids(`blank-${reason}`), label: printed, page, box, reason };
  }
  const { path } = meaning;
  const asked = demands.answers.find((one) => one.path === path);
  const named = {
    id: path.replaceAll('.', '-'),
    label: asked?.label ?? laterMonthLabel(path, demands.answers) ?? printed,
    page,
    path,
    expected: asked?.required ?? false,
  };
  const field = besideUnit(fieldFor({ answers, path, texts: pages[page]?.texts ?? [] }, named));
  return field && { ...field, id: ids(named.id) };
}
