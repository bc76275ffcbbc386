import { longAnswers } from '../../copy/ward-forms';
import {
  type DocumentId,
  type FormModel,
  type Preparation,
  planDocuments,
  preparationOf,
  withNewApplication,
  withRound,
} from '../../domain/application';
import {
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstDayOf,
  fiscalYearOf,
  monthOf,
  parseCivilDate,
} from '../../domain/calendar';
import { type Household, subsidies, type TemporaryCare } from '../../domain/household';
import { yen } from '../../domain/quantities';
import { schemeOf } from '../../domain/rules';
import { compute } from '../../domain/subsidy';
import { computeTemporaryCare } from '../../domain/temporary-care';
import { formModelOf } from './form-model';

const name = {
  family: longAnswers.familyName,
  given: longAnswers.givenName,
  familyKana: longAnswers.familyKana,
  givenKana: longAnswers.givenKana,
};

/** 一時預かり of a sample without any: its first bookings as evenings, of day and night. */
const evenings = ({ usage }: Household): TemporaryCare => ({
  scheme: 'suginami-temporary-care',
  higherLimit: [],
  usage: usage.slice(0, 15).map(({ id, childId, date, provider, sitter }) => ({
    ...{ id, childId, date, provider, sitter },
    start: '19:45',
    end: '00:00',
    paid: yen(12_345),
  })),
});

/**
 * The answers of the sample household to a document, with names and addresses as long as real ones get;
 * null where even the sample has no such document.
 */
export function longModel(
  sample: Household,
  document: DocumentId,
  today: CivilDate,
): FormModel | null {
  const household: Household = {
    ...sample,
    applicant: {
      ...sample.applicant,
      name,
      address: longAnswers.address,
      email: longAnswers.email,
    },
    // Keeps the name the account is in: a 委任状 is about that.
    spouse: sample.spouse && { ...sample.spouse, address: longAnswers.address },
    temporaryCare: sample.temporaryCare ?? evenings(sample),
    children: sample.children.map((child) => ({ ...child, name })),
  };
  const scheme = schemeOf(household.scheme);
  const filingDate = parseCivilDate(today) ?? today;
  if (document === 'cover-sheet') {
    const preparation = sampleApplication(household);
    const [planned] = preparation.documents;
    const { part, computation } = preparation;
    const source = { household: part, computation, claims: [], scheme, filingDate, preparation };
    return planned ? formModelOf(planned, source) : null;
  }
  const computation = compute(household, scheme, { from: null, to: null });
  const claims = computeTemporaryCare(household);
  const planned = planDocuments(household, computation.months, claims).filter(
    (one) => one.document === document,
  );
  const [best = planned[0]] = planned.filter(({ needed }) => needed);
  return best ? formModelOf(best, { household, computation, claims, scheme, filingDate }) : null;
}

/** An application for all children of the sample and its first months. */
function sampleApplication(household: Household): Preparation {
  const [from] = household.usage.map(({ date }) => monthOf(date)).sort();
  const first = from ?? ('2024-05' as CivilMonth);
  const made = withRound(household, {
    fiscalYear: fiscalYearOf(first),
    number: 10,
    from: first,
    to: first,
    opensOn: addMonths(firstDayOf(first), 6),
    closesOn: addMonths(firstDayOf(first), 7),
    arrival: 'postmarked',
    paidIn: null,
    source: longAnswers.source,
  });
  const { household: all, application } = withNewApplication(made.household, {
    roundId: made.round.id,
    childIds: household.children.map(({ id }) => id),
    subsidies,
  });
  return preparationOf(all, application, made.round, null);
}
