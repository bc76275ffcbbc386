import { family, groups } from '../../../../copy/screens-family';
import { settingsPage as copy } from '../../../../copy/screens-family-pages';
import type { Billing, Household } from '../../../../domain/household';
import type { Choice, EntryPage } from './page';
import { readingOf } from './reading';

const roundings = ['exact', 'up', 'down', 'nearest'] as const;
const yenRoundings = ['floor', 'ceil', 'nearest'] as const;
const pers = ['booking', 'day', 'month'] as const;
const classes = [0, 1, 2, 3, 4, 5] as const;

const choices = <Value extends string>(
  values: readonly Value[],
  texts: Readonly<Record<Value, string>>,
): readonly Choice[] => values.map((value) => ({ value, text: texts[value] }));

const yesNo = (yes: string, no: string): readonly Choice[] => [
  { value: 'yes', text: yes },
  { value: 'no', text: no },
  { value: '', text: copy.unknown },
];

const shown = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');

/** Values the ward has not published, for those who know them. */
export function settingsPage(household: Household): EntryPage {
  const { settings } = household;
  const { billing } = settings;
  const isOwn = (fields: Readonly<Record<string, string>>) => fields['billing'] === 'own';
  return {
    key: 'settings',
    group: groups.settings,
    title: copy.title,
    lead: family.unpublished,
    inputs: [
      {
        kind: 'choice',
        name: 'billing',
        label: copy.billing,
        options: [
          { value: '', text: family.asRules },
          { value: 'own', text: copy.billingOwn },
        ],
      },
      { kind: 'digits', name: 'unitMinutes', label: copy.unitMinutes, when: isOwn },
      {
        kind: 'choice',
        name: 'unitRounding',
        label: copy.unitRounding,
        options: choices(roundings, copy.roundings),
        when: isOwn,
      },
      {
        kind: 'choice',
        name: 'yenRounding',
        label: copy.yenRounding,
        options: choices(yenRoundings, copy.yenRoundings),
        when: isOwn,
      },
      {
        kind: 'choice',
        name: 'per',
        label: copy.per,
        options: choices(pers, copy.pers),
        when: isOwn,
      },
      {
        kind: 'choice',
        name: 'maxClass',
        label: copy.maxClass,
        options: [
          { value: '', text: copy.maxClassNone },
          ...classes.map((age) => ({ value: String(age), text: copy.maxClassUpTo(age) })),
        ],
      },
      {
        kind: 'choice',
        name: 'taxedOnly',
        label: copy.taxedOnly,
        options: yesNo(copy.taxedOnlyYes, copy.taxedOnlyNo),
      },
      {
        kind: 'choice',
        name: 'taxed',
        label: copy.taxed,
        options: yesNo(copy.taxedYes, copy.taxedNo),
      },
    ],
    initial: {
      billing: billing ? 'own' : '',
      unitMinutes: billing ? String(billing.unitMinutes) : '',
      unitRounding: billing?.unitRounding ?? '',
      yenRounding: billing?.yenRounding ?? '',
      per: billing?.per ?? '',
      maxClass: settings.feeSubsidyMaxClass === null ? '' : String(settings.feeSubsidyMaxClass),
      taxedOnly: shown(settings.feeSubsidyTaxedOnly),
      taxed: shown(settings.householdTaxed),
    },
    read: (fields) => {
      const read = readingOf(fields);
      const answer = (name: string) => {
        const found = read.choice(name, ['yes', 'no']);
        return found === null ? null : found === 'yes';
      };
      const maxClass = classes.find((age) => String(age) === fields['maxClass']);
      const own = isOwn(fields) ? readBilling(read, billing) : null;
      return read.done({
        ...household,
        settings: {
          ...settings,
          billing: own,
          feeSubsidyMaxClass: maxClass ?? null,
          feeSubsidyTaxedOnly: answer('taxedOnly'),
          householdTaxed: answer('taxed'),
        },
      });
    },
  };
}

function readBilling(read: ReturnType<typeof readingOf>, before: Billing | null): Billing | null {
  const unitMinutes = Number(read.digits('unitMinutes', 2, { kind: 'unit-minutes' }));
  if (unitMinutes < 1 || unitMinutes > 60) read.wrong('unitMinutes', { kind: 'unit-minutes' });
  const [unitRounding, yenRounding, per] = [
    read.choice('unitRounding', roundings),
    read.choice('yenRounding', yenRoundings),
    read.choice('per', pers),
  ];
  if (unitRounding === null)
    read.wrong('unitRounding', { kind: 'choose', what: copy.unitRounding });
  if (yenRounding === null) read.wrong('yenRounding', { kind: 'choose', what: copy.yenRounding });
  if (per === null) read.wrong('per', { kind: 'choose', what: copy.per });
  if (unitRounding === null || yenRounding === null || per === null) return null;
  return { ...before, unitMinutes, unitRounding, yenRounding, per };
}
