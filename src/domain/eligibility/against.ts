import { type NotEligibleReason, routeEndOf } from '../assess';
import type { CivilDate } from '../calendar';
import { type Child, noConditions } from '../household';
import type { Scheme } from '../rules';
import { type ConditionId, conditionIds } from './eligibility';
import { firstBirthdaysOf } from './first-birthday';
import { lastDayOfClasses } from './period';
import { hasNoRoute } from './questions';

/** Whether an answer stands against the use. What is not answered stands against nothing yet. */
function isAgainst(id: ConditionId, child: Child, scheme: Scheme, today: CivilDate): boolean {
  const { birthDate, route, enrolledOn, certifications } = child;
  const conditions = child.conditions ?? noConditions;
  const waits = route?.kind === 'waiting-list';
  const returns = route?.kind === 'leave-completed';
  switch (id) {
    // K2 0歳から5歳児クラスに該当する児童
    case 'age-class':
      return birthDate !== null && lastDayOfClasses(birthDate, scheme) < today;
    // K1 入所するまでの間
    case 'enrolled':
      return enrolledOn !== null && enrolledOn <= today;
    // K5 過去に区の入所承諾を辞退、又は保育所等を退園したことがある方は対象外です
    case 'declined-or-left':
      return conditions.declinedOrLeft === true;
    // 以下のいずれかに該当する方
    case 'no-route':
      return hasNoRoute(child);
    // K3 入所申込みをした結果、入所保留となり
    case 'not-on-hold':
      return waits && conditions.onHold === false;
    // K3 引き続き継続して入所申込みを行っていることが要件
    case 'not-applying':
      return waits && conditions.stillApplying === false;
    // K4 0歳クラスに入所申込みをせず
    case 'class-zero':
      return returns && conditions.appliedForClassZero === true;
    // K10 満1歳に達した後の3月末まで
    case 'route-ended':
      return returns && birthDate !== null && routeEndOf(birthDate) < today;
    // K4 1年間の育児休業を満了した後に
    case 'no-full-year':
      return returns && conditions.fullYearOfLeave === false;
    // K10 お子さんの1歳の誕生日に復職する必要があります
    case 'not-on-birthday':
      return (
        returns &&
        birthDate !== null &&
        route.returnedOn !== null &&
        !firstBirthdaysOf(birthDate).includes(route.returnedOn)
      );
    // K4 復職日の翌年度4月入所までの保育所等の選考に申し込むことが要件
    case 'no-april':
      return returns && conditions.appliesForApril === false;
    // K18 北区認証保育所等保育料補助制度と併用することはできません
    case 'certified-nursery':
      return conditions.certifiedNurserySubsidy === true;
    // K5 有効期間内の支給認定証を有する必要があります
    case 'no-certification':
      return certifications.length === 0 && conditions.certified === false;
    // Only the dates tell.
    case 'on-leave':
      return false;
    default:
      return id satisfies never;
  }
}

/** What the answers given so far have against the use, in the order it is tried. */
export const standsAgainst = (
  child: Child,
  scheme: Scheme,
  today: CivilDate,
): readonly ConditionId[] => conditionIds.filter((id) => isAgainst(id, child, scheme, today));

/** A reason of the dates as a condition; null: it passes by itself. */
export const conditionOf: Readonly<Record<NotEligibleReason, ConditionId | null>> = {
  'outside-age-class': 'age-class',
  'no-certification': 'no-certification',
  'before-confirmation': null,
  'before-return': null,
  'after-route-end': 'route-ended',
  enrolled: 'enrolled',
  'on-leave': 'on-leave',
};

const sources: Readonly<Record<ConditionId, readonly string[]>> = {
  'age-class': ['K2'],
  enrolled: ['K1'],
  'declined-or-left': ['K5-declined'],
  'no-route': ['K3', 'K4-class-zero', 'K4'],
  'not-on-hold': ['K3'],
  'not-applying': ['K3-continue'],
  'class-zero': ['K4-class-zero'],
  'route-ended': ['K10'],
  'no-full-year': ['K4'],
  'not-on-birthday': ['K10', 'K4'],
  'no-april': ['K4-april'],
  'certified-nursery': ['K18-certified-nursery'],
  'no-certification': ['K5'],
  'on-leave': ['K5', 'K9'],
};

/** The clauses behind conditions, each once; the first decides. */
export const clausesOf = (conditions: readonly ConditionId[]): readonly string[] => [
  ...new Set(conditions.flatMap((id) => sources[id])),
];
