import { monthOf } from '../domain/calendar';
import { type Rules, rulesIn, type Scheme } from '../domain/rules';
import { durationText, yenText } from './quantities';
import { clockText, monthDayText } from './screens-rules';

/** The scheme's values as they stand in a sentence. Help quotes these, so it cannot differ from the rules. */
export interface RuleFigures {
  /** 150円 */
  readonly perHour: string;
  /** 7:00 */
  readonly opens: string;
  readonly closes: string;
  /** 11時間, 220時間: 保育標準時間. */
  readonly standardDay: string;
  readonly standardMonth: string;
  /** 8時間, 160時間: 保育短時間. */
  readonly shortDay: string;
  readonly shortMonth: string;
  readonly yearEndFrom: string;
  readonly yearEndTo: string;
  readonly feeCap: string;
  readonly transportCap: string;
  /** 10日 */
  readonly accountLead: string;
  /** 5 */
  readonly maxAgeClass: string;
}

/** The rules of the newest fiscal year the scheme knows. */
export function newestRules(scheme: Scheme): Rules {
  const newest = scheme.ruleSets.at(-1);
  if (!newest) throw new Error('a scheme needs a rule set');
  return rulesIn(scheme, monthOf(newest.from));
}

export function ruleFigures(rules: Rules): RuleFigures {
  const { standard, short } = rules.caps.value;
  return {
    perHour: yenText(rules.copayYenPerHour.value),
    opens: clockText(rules.openHours.value.from),
    closes: clockText(rules.openHours.value.to),
    standardDay: durationText(standard.dayMinutes),
    standardMonth: durationText(standard.monthMinutes),
    shortDay: durationText(short.dayMinutes),
    shortMonth: durationText(short.monthMinutes),
    yearEndFrom: monthDayText(rules.yearEnd.value.from),
    yearEndTo: monthDayText(rules.yearEnd.value.to),
    feeCap: yenText(rules.feeSubsidyCapYen.value),
    transportCap: yenText(rules.transportCapYen.value),
    accountLead: `${rules.accountLeadOpenDays.value}日`,
    maxAgeClass: String(rules.maxAgeClass.value),
  };
}
