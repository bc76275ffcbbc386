import { addMonths, type CivilDate, monthOf, partsOf } from '../calendar';
import type { Application, Household, Round, SubsidyKind } from '../household';
import type { Computation, MonthStatement } from '../subsidy';
import { type Booking, inOrder } from '../usage';
import type { DocumentReason, ParentRole, PlannedDocument } from './plan';
import { planClaims } from './plan-claims';

/** Why receipts go with an application, or do not. */
export type ReceiptsReason =
  | { readonly kind: 'proves-fares' }
  | { readonly kind: 'proves-fees' }
  /** Both subsidies are applied for, but of this child no fares: nothing else shows the fees. */
  | { readonly kind: 'fees-without-fares' }
  /** 交通費補助と同じ回で申請する場合は提出不要. */
  | { readonly kind: 'shown-for-fares' }
  /** Nothing is applied for, or whether is not computed yet: as the application says. */
  | DocumentReason;

interface Paper {
  /** Stable, and of this application alone: what lies ready for one round does not for the next. */
  readonly key: string;
  readonly needed: boolean;
  /** The user said that it lies ready. */
  readonly ready: boolean;
  readonly childId: string | null;
  readonly parent: ParentRole | null;
}

/** A paper the program fills. */
export interface FormPaper extends Paper {
  readonly kind: 'form';
  readonly planned: PlannedDocument;
  readonly reason: DocumentReason;
}

/** 領収書等: of each day with the name of the sitter and the amount. */
export interface ReceiptsPaper extends Paper {
  readonly kind: 'receipts';
  readonly subsidy: SubsidyKind;
  /** What they prove, in order of time. */
  readonly bookings: readonly Booking[];
  /** Those of them no paper is kept of. */
  readonly lacking: readonly Booking[];
  readonly reason: ReceiptsReason;
}

/** 住民税課税(非課税)証明書の写し, which a municipality issues. */
export interface CertificatePaper extends Paper {
  readonly kind: 'certificate';
  /** The 1 January that decides. */
  readonly baseDate: CivilDate;
  /** 5: 令和5年度, as a fiscal year. */
  readonly fiscalYear: number;
  /** Who issues it; null: not entered. */
  readonly municipality: string | null;
  /** 証明年月日から3か月以内: the first date that may stand on it; null: no day of filing is known. */
  readonly issuedFrom: CivilDate | null;
  readonly reason: DocumentReason;
}

/** One line of 必要書類. */
export type RequiredPaper = FormPaper | ReceiptsPaper | CertificatePaper;

/** 証明年月日から3か月以内のもの. */
const certificateMonths = 3;

/** The forms of one subsidy, and what both need. */
const isAppliedFor = (
  { document }: PlannedDocument,
  subsidies: readonly SubsidyKind[],
): boolean => {
  if (document.startsWith('transport')) return subsidies.includes('transport');
  // 住民税課税(非課税)証明書 and the report in its place go with 利用料補助 alone.
  return subsidies.includes('fee');
};

interface Asked {
  readonly household: Household;
  readonly application: Application;
  readonly round: Round;
  readonly computation: Computation;
}

/** Whether the fares of a child are claimed in this round, by this application or another one. */
function faresAreClaimed(childId: string, { household, application, round, computation }: Asked) {
  const isOfRound = [application, ...(household.applications ?? [])].some(
    ({ roundId, subsidies, childIds, filed }) =>
      roundId === round.id &&
      // A round that was given other months since is not the one that was filed.
      (filed === null || (filed.round.from <= round.to && round.from <= filed.round.to)) &&
      subsidies.includes('transport') &&
      childIds.includes(childId),
  );
  const ofChild = computation.months.filter((one) => one.childId === childId);
  return isOfRound && ofChild.some(({ transport }) => (transport.subsidyYen ?? 0) > 0);
}

/** The bookings that count for a subsidy: they start in a month that is claimed and have a covered minute. */
function provenBookings(childId: string, subsidy: SubsidyKind, { computation }: Asked) {
  const isClaimed = ({ transport, feeSubsidy }: MonthStatement) =>
    ((subsidy === 'transport' ? transport.subsidyYen : feeSubsidy.yen) ?? 0) > 0;
  const months = new Set(
    computation.months
      .filter((one) => one.childId === childId && isClaimed(one))
      .map(({ month }) => month),
  );
  const counting = computation.assessments
    .filter((assessment) => assessment.childId === childId)
    .flatMap(({ bookings }) => bookings)
    .filter(({ booking, covered }) => covered > 0 && months.has(monthOf(booking.date)))
    .map(({ booking }) => booking);
  return inOrder(
    subsidy === 'transport' ? counting.filter(({ transportPaid }) => transportPaid > 0) : counting,
  );
}

const hasReceipt = ({ receipts = [] }: Booking): boolean => receipts.length > 0;

/** The receipts of one child and subsidy, as the application they belong to is needed or not. */
function receiptsFor(application: PlannedDocument, key: string, asked: Asked): ReceiptsPaper {
  const { childId, needed, reason } = application;
  const subsidy = application.document === 'transport-application' ? 'transport' : 'fee';
  const shared = { kind: 'receipts', key, ready: false, childId, parent: null, subsidy } as const;
  const none = { ...shared, needed: false, bookings: [], lacking: [] } as const;
  if (!needed || childId === null) return { ...none, reason };
  if (subsidy === 'fee' && faresAreClaimed(childId, asked))
    return { ...none, reason: { kind: 'shown-for-fares' } };
  const bookings = provenBookings(childId, subsidy, asked);
  const both = asked.application.subsidies.includes('transport');
  const feesReason = both ? 'fees-without-fares' : 'proves-fees';
  return {
    ...shared,
    needed: true,
    bookings,
    lacking: bookings.filter((booking) => !hasReceipt(booking)),
    reason: { kind: subsidy === 'transport' ? 'proves-fares' : feesReason },
  };
}

/**
 * The certificate of a parent, decided with the report that takes its place: who lived outside the ward
 * on the 1 January brings a certificate, who lived abroad a report.
 */
function certificateFor(
  { parent, baseDate, reason }: PlannedDocument,
  key: string,
  on: CivilDate | null,
): readonly CertificatePaper[] {
  if (baseDate === null) return [];
  return [
    {
      kind: 'certificate',
      key,
      needed: reason.kind === 'outside-on',
      ready: false,
      childId: null,
      parent,
      baseDate,
      // 令和5年度 certificates are about 1 January 2023.
      fiscalYear: partsOf(baseDate).year,
      municipality: reason.kind === 'outside-on' ? reason.municipality : null,
      issuedFrom: on && addMonths(on, -certificateMonths),
      reason,
    },
  ];
}

/**
 * 必要書類 of an application: every paper that may go with it, each with whether it is needed and why.
 * To the plan of the forms it adds what nobody fills here: receipts and certificates.
 *
 * @param part the application's part of the household (`claimingOf`)
 * @param computation of that part and the months of the round
 * @param on the day it is handed in; null: not chosen yet
 */
export function papersOf(
  part: Household,
  application: Application,
  round: Round,
  computation: Computation,
  on: CivilDate | null,
): readonly RequiredPaper[] {
  const asked = { household: part, application, round, computation };
  const ready = new Set(part.readyPapers);
  const forms = planClaims(part, computation.months).filter((form) =>
    isAppliedFor(form, application.subsidies),
  );
  return forms
    .flatMap((form) => papersFor(form, asked, on))
    .map((paper) => ({ ...paper, ready: ready.has(paper.key) }));
}

/** A form and what goes with it, in the order one hands them in. */
function papersFor(
  form: PlannedDocument,
  asked: Asked,
  on: CivilDate | null,
): readonly RequiredPaper[] {
  const { document, needed, reason, childId, parent } = form;
  const key = (name: string) => `${asked.application.id}/${name}`;
  const paper: FormPaper = {
    kind: 'form',
    key: key(form.key),
    needed,
    ready: false,
    childId,
    parent,
    planned: form,
    reason,
  };
  switch (document) {
    case 'transport-application':
    case 'fee-application':
      return [paper, receiptsFor(form, key(`receipts:${form.key}`), asked)];
    case 'income-report':
      return [...certificateFor(form, key(`certificate:${form.key}`), on), paper];
    default:
      return [paper];
  }
}
