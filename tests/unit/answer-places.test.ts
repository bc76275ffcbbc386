import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noPlaceSentences } from '../../src/copy/screens-answers';
import {
  type AskedAnswer,
  documentsAsking,
  type PlannedDocument,
  planDocuments,
  preparationOf,
  withNewApplication,
  withRound,
} from '../../src/domain/application';
import type { Household } from '../../src/domain/household';
import { yen } from '../../src/domain/quantities';
import { schemeOf } from '../../src/domain/rules';
import { compute } from '../../src/domain/subsidy';
import { computeTemporaryCare } from '../../src/domain/temporary-care';
import { answerKinds } from '../../src/forms/template/answer-paths';
import { origins } from '../../src/renderer/screens/documents/jump/origins';
import { type Place, placeOf } from '../../src/renderer/screens/documents/jump/place-of';
import type { Input } from '../../src/renderer/screens/family/pages/page';
import { pageOf } from '../../src/renderer/screens/family/pages/page-of';
import { temporaryCareList } from '../../src/renderer/screens/family/pages/temporary-care-pages';
import { roundFrom } from '../support/filed';
import { day } from '../support/households';
import { sampleHousehold } from '../support/sample';

const forms = path.join(__dirname, '..', '..', 'forms');
const today = '2026-11-22';

interface Placed {
  readonly id: string;
  readonly path?: string;
  readonly kind?: string;
  readonly reason?: string;
}

const placedIn = (document: string): readonly Placed[] => {
  const { fields, tables } = JSON.parse(
    readFileSync(path.join(forms, document, 'template.json'), 'utf8'),
  );
  return [...fields, ...tables];
};

const months = (household: Household) => compute(household, schemeOf(household.scheme)).months;

/** The place of every field of a paper, as the paper is planned for a household. */
function placesOn(planned: PlannedDocument, household: Household): readonly [Placed, Place][] {
  const subject = { planned, household, months: months(household) };
  return placedIn(planned.document).map((field) => [
    field,
    placeOf(
      {
        fieldId: field.id,
        label: '',
        box: [0, 0, 0, 0],
        text: '',
        path: field.path ?? null,
        becomes: field.kind === 'blank' ? 'blank' : 'written',
        byOthers: field.reason === 'by-others',
      },
      subject,
    ),
  ]);
}

/** The sample, with a booking of 一時預かり besides. */
const [first] = sampleHousehold.children;
const household: Household = {
  ...sampleHousehold,
  temporaryCare: {
    scheme: 'suginami-temporary-care',
    higherLimit: [],
    usage: first
      ? [
          {
            id: 't1',
            childId: first.id,
            date: day('2024-06-03'),
            start: '09:00',
            end: '10:00',
            provider: '',
            sitter: '',
            paid: yen(2500),
          },
        ]
      : [],
  },
};
const { household: withRounds, round } = withRound(household, roundFrom());
const made = withNewApplication(withRounds, {
  roundId: round.id,
  childIds: household.children.map(({ id }) => id),
  subsidies: ['transport', 'fee'],
});
/** The household's own papers, and the sheet on top of an application. */
const plan = [
  ...planDocuments(household, months(household), computeTemporaryCare(household)),
  ...preparationOf(made.household, made.application, round, null).documents.filter(
    ({ document }) => document === 'cover-sheet',
  ),
];

test('every answer of the form model has a place or the reason for none', () => {
  expect(Object.keys(origins).sort()).toEqual(Object.keys(answerKinds).sort());
});

test('the household has every document once', () => {
  expect([...new Set(plan.map(({ document }) => document))].sort()).toEqual(
    readdirSync(forms).sort(),
  );
});

test.each(
  plan.map((planned) => [planned.key, planned] as const),
)('%s: every field leads to a page that is there, or says why to none', (_, planned) => {
  for (const [field, place] of placesOn(planned, sampleHousehold)) {
    const about = `${field.id} (${field.path})`;
    switch (place.kind) {
      case 'entry':
        if (place.page === null) expect(field.path, about).toBe('children');
        // The list of its uses is no page that asks something.
        else if (place.page === temporaryCareList)
          expect(planned.document, about).toBe('temporary-care-details');
        else expect(pageOf(place.page, sampleHousehold, today)?.key, about).toBe(place.page);
        break;
      case 'bookings':
      case 'figures': {
        const childId = place.kind === 'figures' ? place.opened.childId : place.childId;
        expect(childId, about).toBe(planned.childId);
        expect(childId, about).not.toBeNull();
        break;
      }
      case 'filing-date':
        expect(field.path).toBe('filingDate');
        break;
      case 'none':
        expect(noPlaceSentences[place.why], about).toMatch(/./);
        expect(place.why === 'by-hand' || place.why === 'by-others', about).toBe(
          field.kind === 'blank',
        );
        expect(place.why === 'by-itself', about).toBe(field.kind === 'page-number');
        break;
      default:
        place satisfies never;
    }
  }
});

/** The answers one input takes: the account's bank and branch are one. */
const takenBy = ({ kind, need }: Input): readonly (AskedAnswer | undefined)[] =>
  kind === 'bank'
    ? ['bank.bankName', 'bank.bankCode', 'bank.branchName', 'bank.branchCode']
    : [need];

test.each(
  Object.keys(documentsAsking) as AskedAnswer[],
)('%s leads to the page that asks for it', (answer) => {
  const [document] = documentsAsking[answer];
  for (const planned of plan.filter((one) => one.document === document)) {
    const place = placeOf(
      { ...blankArea, path: answer },
      { planned, household: sampleHousehold, months: months(sampleHousehold) },
    );
    if (place.kind !== 'entry' || place.page === null) throw new Error(`${answer} has no page`);
    const page = pageOf(place.page, sampleHousehold, today);
    const asked = page?.inputs.flatMap(takenBy).filter(Boolean) ?? [];
    // What the papers ask of "the parent" they ask of the applicant by its own name.
    const names = planned.parent === 'applicant' ? answer.replace(/^parent/, 'applicant') : answer;
    expect(asked).toContain(names);
  }
});

const blankArea = {
  fieldId: '',
  label: '',
  box: [0, 0, 0, 0] as [number, number, number, number],
  text: '',
  becomes: 'missing',
  byOthers: false,
} as const;

test('of a spouse nobody entered, a child without a certification and a stranger who holds the account', () => {
  const [child] = sampleHousehold.children;
  if (!child || !sampleHousehold.bankAccount) throw new Error('a child and an account');
  const household: Household = {
    ...sampleHousehold,
    spouse: null,
    children: [{ ...child, certifications: [] }],
    bankAccount: { ...sampleHousehold.bankAccount, holder: '北 太郎' },
  };
  const [planned] = plan.filter(({ childId }) => childId === child.id);
  if (!planned) throw new Error('a document of the child');
  const at = (asked: string) =>
    placeOf({ ...blankArea, path: asked }, { planned, household, months: months(household) });
  expect(at('spouse.name')).toEqual({ kind: 'entry', page: 'spouse' });
  expect(at('child.careNeed')).toEqual({
    kind: 'entry',
    page: `children/${child.id}/certifications/new`,
  });
  expect(at('delegate.name')).toEqual({ kind: 'entry', page: 'bank/holder' });
  expect(at('delegate.address')).toEqual({ kind: 'none', why: 'not-a-parent' });
  // Of a list one child stands for itself, and several for the summary.
  expect(at('children')).toEqual({ kind: 'entry', page: `children/${child.id}/name` });
  expect(at('children.7.name')).toEqual({ kind: 'entry', page: null });
});
