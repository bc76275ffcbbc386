import { type CivilDate, civilDate, partsOf, toJapaneseDate } from '../calendar';
import { type Booking, datesOf } from '../usage';
import { alias, aliasesOf, masked, numbersOf } from './alias';
import { bankNameParts } from './bank-kinds';
import type { Conditions, Procedure } from './conditions';
import type {
  BankAccount,
  Billing,
  Child,
  Household,
  Parent,
  PersonName,
  Route,
} from './household';
import { fullKana, fullName, isNameOf } from './names';
import type { TemporaryCare, TemporaryCareBooking } from './temporary-care';

// Every object below is written out field by field: a field that is new in the file is left out until
// somebody decides what becomes of it (`anonymise.test.ts` asks for the decision).

/** What one text of the household becomes, by what it is. */
type Aliases = ReturnType<typeof aliasesFor>;

const every = <Item, Key extends keyof Item>(items: readonly Item[], key: Key) =>
  items.map((item) => item[key]);

function aliasesFor({ applicant, spouse, children, usage, temporaryCare }: Household) {
  const temporary = temporaryCare?.usage ?? [];
  const parents = [applicant, spouse].filter((parent) => parent !== null);
  const names = [...parents, ...children].map(({ name }) => name);
  const childNumber = numbersOf(every(children, 'id'));
  const bookingNumber = numbersOf(every(usage, 'id'));
  const temporaryNumber = numbersOf(every(temporary, 'id'));
  const certifications = children.flatMap((child) => child.certifications);
  const residences = parents.flatMap(({ addressOn }) => addressOn);
  return {
    childNumber,
    childId: (id: string) => `c${childNumber(id)}`,
    bookingId: (id: string) => `u${bookingNumber(id)}`,
    temporaryId: (id: string) => `t${temporaryNumber(id)}`,
    family: aliasesOf('姓', every(names, 'family')),
    familyKana: aliasesOf('セイ', every(names, 'familyKana')),
    address: aliasesOf('住所', every(parents, 'address')),
    municipality: aliasesOf('区市町村', every(residences, 'municipality')),
    certification: aliasesOf('', every(certifications, 'number')),
    provider: aliasesOf('事業者', [
      ...every(usage, 'provider'),
      ...every(temporary, 'provider'),
      ...children.flatMap(({ procedure }) => every(procedure?.contracts ?? [], 'provider')),
    ]),
    sitter: aliasesOf('シッター', [...every(usage, 'sitter'), ...every(temporary, 'sitter')]),
    ticket: aliasesOf('T', every(usage, 'ticketCode')),
  };
}

const nameFor = (
  { family, given, familyKana, givenKana }: PersonName,
  aliases: Aliases,
  [own, ownKana]: readonly [string, string],
): PersonName => ({
  family: aliases.family(family),
  given: alias(own, given),
  familyKana: aliases.familyKana(familyKana),
  givenKana: alias(ownKana, givenKana),
});

const applicantWords = ['申請者', 'シンセイシャ'] as const;
const spouseWords = ['配偶者', 'ハイグウシャ'] as const;

/** No figure looks at a parent's birth date; a form looks at its era and the digits of its year. */
function parentBirthDate(date: CivilDate): CivilDate {
  const { year } = partsOf(date);
  const era = toJapaneseDate(date)?.era;
  const sameEra = [civilDate(year, 7, 1), civilDate(year, 1, 1), civilDate(year, 12, 31)].find(
    (other) => other !== null && toJapaneseDate(other)?.era === era,
  );
  return sameEra ?? date;
}

/** 続柄 that say nothing of a person. */
const plainRelationships: readonly string[] = ['父', '母', '祖父', '祖母', '本人'];

const anonymousParent = (
  parent: Parent,
  aliases: Aliases,
  words: readonly [string, string],
): Parent => ({
  name: nameFor(parent.name, aliases, words),
  birthDate: parent.birthDate && parentBirthDate(parent.birthDate),
  postalCode: masked(parent.postalCode),
  address: aliases.address(parent.address),
  phone: masked(parent.phone),
  email: parent.email && masked(parent.email),
  relationship:
    parent.relationship === null || plainRelationships.includes(parent.relationship)
      ? parent.relationship
      : alias('続柄', parent.relationship),
  addressOn: parent.addressOn.map(({ date, place, municipality }) => ({
    date,
    place,
    municipality: municipality && aliases.municipality(municipality),
  })),
  taxCertificateAlreadyFiled: parent.taxCertificateAlreadyFiled,
});

/** The holder stays the parent it names, by kanji or by kana: 委任状 hangs on it. */
function holderFor(holder: string, named: readonly (readonly [Parent, Parent])[]): string {
  const [parent, anonymous] = named.find(([{ name }]) => isNameOf(holder, name)) ?? [];
  if (!parent || !anonymous) return alias('名義人', holder);
  const inKanji = { ...parent.name, familyKana: '', givenKana: '' };
  return isNameOf(holder, inKanji) ? fullName(anonymous.name) : fullKana(anonymous.name);
}

function anonymousAccount(
  account: BankAccount,
  named: readonly (readonly [Parent, Parent])[],
): BankAccount {
  const { stem, kind } = bankNameParts(account.bankName);
  return {
    bankName: alias('金融機関', stem) + (kind?.ending ?? ''),
    bankCode: masked(account.bankCode),
    branchName: alias('支店', account.branchName),
    branchCode: masked(account.branchCode),
    type: account.type,
    number: masked(account.number),
    holder: holderFor(account.holder, named),
    holderKana: alias('メイギニン', account.holderKana),
  };
}

/**
 * Figures hang on the nursery class (from 2 April to 1 April), on 1 April itself, and on whether a
 * booking lies before the birth. So another day of the same class stands for the birth date; the day
 * itself stays where the figures need it.
 */
function childBirthDate({ id, birthDate }: Child, usage: readonly Booking[]): CivilDate | null {
  if (birthDate === null) return null;
  const { year, month, day } = partsOf(birthDate);
  if (month === 4 && day === 1) return birthDate;
  const other = civilDate(month < 4 ? year - 1 : year, 10, 1);
  if (other === null) return birthDate;
  const [from, to] = other < birthDate ? [other, birthDate] : [birthDate, other];
  const isBetween = (date: CivilDate) => from <= date && date < to;
  const matters = usage.some(
    (booking) => booking.childId === id && datesOf(booking).some(isBetween),
  );
  return matters ? birthDate : other;
}

const plainRoute = (route: Route): Route =>
  route.kind === 'waiting-list'
    ? { kind: 'waiting-list' }
    : { kind: 'leave-completed', returnedOn: route.returnedOn };

const plainConditions = (conditions: Conditions): Conditions => ({
  onHold: conditions.onHold,
  holdNoticeOn: conditions.holdNoticeOn,
  stillApplying: conditions.stillApplying,
  fullYearOfLeave: conditions.fullYearOfLeave,
  appliedForClassZero: conditions.appliedForClassZero,
  appliesForApril: conditions.appliesForApril,
  declinedOrLeft: conditions.declinedOrLeft,
  certifiedNurserySubsidy: conditions.certifiedNurserySubsidy,
  certified: conditions.certified,
  onLeave: conditions.onLeave,
});

const anonymousProcedure = (procedure: Procedure, aliases: Aliases): Procedure => ({
  confirmationFiledOn: procedure.confirmationFiledOn,
  contracts: procedure.contracts.map(({ provider, signedOn }) => ({
    provider: aliases.provider(provider),
    signedOn,
  })),
  firstUsePlannedOn: procedure.firstUsePlannedOn,
  accountFiledOn: procedure.accountFiledOn,
  accountReceivedOn: procedure.accountReceivedOn,
  leaveEndCertificateFiledOn: procedure.leaveEndCertificateFiledOn,
  aprilSelectionClosesOn: procedure.aprilSelectionClosesOn,
  aprilAppliedOn: procedure.aprilAppliedOn,
  movedOutOn: procedure.movedOutOn,
});

function anonymousChild(child: Child, aliases: Aliases, usage: readonly Booking[]): Child {
  const number = aliases.childNumber(child.id);
  return {
    id: aliases.childId(child.id),
    name: nameFor(child.name, aliases, [`お子さん${number}`, `オコサン${number}`]),
    birthDate: childBirthDate(child, usage),
    birthOrder: child.birthOrder,
    certifications: child.certifications.map(({ number, from, to, careNeed }) => ({
      number: aliases.certification(number),
      from,
      to,
      careNeed,
    })),
    confirmedFrom: child.confirmedFrom,
    route: child.route && plainRoute(child.route),
    enrolledOn: child.enrolledOn,
    ...(child.conditions ? { conditions: plainConditions(child.conditions) } : {}),
    ...(child.procedure ? { procedure: anonymousProcedure(child.procedure, aliases) } : {}),
  };
}

const anonymousBooking = (booking: Booking, aliases: Aliases): Booking => ({
  id: aliases.bookingId(booking.id),
  childId: aliases.childId(booking.childId),
  date: booking.date,
  start: booking.start,
  end: booking.end,
  provider: aliases.provider(booking.provider),
  sitter: aliases.sitter(booking.sitter),
  ticketCode: booking.ticketCode && aliases.ticket(booking.ticketCode),
  copayPaid: booking.copayPaid,
  transportPaid: booking.transportPaid,
  cancelled: booking.cancelled,
  otherSubsidy: booking.otherSubsidy,
});

const anonymousTemporaryBooking = (
  booking: TemporaryCareBooking,
  aliases: Aliases,
): TemporaryCareBooking => ({
  id: aliases.temporaryId(booking.id),
  childId: aliases.childId(booking.childId),
  date: booking.date,
  start: booking.start,
  end: booking.end,
  provider: aliases.provider(booking.provider),
  sitter: aliases.sitter(booking.sitter),
  paid: booking.paid,
});

/** Why a child has the higher limit stays: its yearly hours hang on it, and it names nobody. */
const anonymousTemporaryCare = (
  { scheme, higherLimit, usage }: TemporaryCare,
  aliases: Aliases,
): TemporaryCare => ({
  scheme,
  higherLimit: higherLimit.map(({ childId, reason }) => ({
    childId: aliases.childId(childId),
    reason,
  })),
  usage: usage.map((booking) => anonymousTemporaryBooking(booking, aliases)),
});

const plainBilling = ({ unitMinutes, unitRounding, yenRounding, per }: Billing): Billing => ({
  unitMinutes,
  unitRounding,
  yenRounding,
  per,
});

/**
 * The same household without its people: every figure, verdict, warning and planned document is the
 * same; names, addresses, numbers, ids, notes and fields this program does not know are gone. What
 * remains is dates of use, hours, amounts, classes and routes. Texts keep their length and the kinds
 * of their characters, so that a form fails on them as it did.
 */
export function anonymise(household: Household): Household {
  const { applicant, spouse, bankAccount, children, absences, usage, settings, temporaryCare } =
    household;
  const aliases = aliasesFor(household);
  const anonymousApplicant = anonymousParent(applicant, aliases, applicantWords);
  const anonymousSpouse = spouse && anonymousParent(spouse, aliases, spouseWords);
  const named: readonly (readonly [Parent, Parent])[] = [
    [applicant, anonymousApplicant],
    ...(spouse && anonymousSpouse ? [[spouse, anonymousSpouse] as const] : []),
  ];
  return {
    format: household.format,
    version: household.version,
    scheme: household.scheme,
    applicant: anonymousApplicant,
    spouse: anonymousSpouse,
    bankAccount: bankAccount && anonymousAccount(bankAccount, named),
    children: children.map((child) => anonymousChild(child, aliases, usage)),
    absences: absences.map(({ from, to, kind }) => ({ from, to, kind })),
    usage: usage.map((booking) => anonymousBooking(booking, aliases)),
    settings: {
      billing: settings.billing && plainBilling(settings.billing),
      feeSubsidyMaxClass: settings.feeSubsidyMaxClass,
      feeSubsidyTaxedOnly: settings.feeSubsidyTaxedOnly,
      householdTaxed: settings.householdTaxed,
    },
    ...(temporaryCare ? { temporaryCare: anonymousTemporaryCare(temporaryCare, aliases) } : {}),
  };
}
