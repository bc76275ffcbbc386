import { fiscalYearName } from '../domain/calendar';
import type { MonthRows, TemporaryCareClaim, YearlyLimit } from '../domain/temporary-care';
import { durationText, monthText, spokenYenText } from './quantities';
import { type Spoken, spokenName } from './spoken';
import { higherLimitNames } from './temporary-care';

function claimClause({ claimYen, totals, baseYen, notComputed, limit, rules }: TemporaryCareClaim) {
  if (notComputed === 'no-rule-set') return 'この年度の決まりがわからないため、まだ計算できません';
  if (notComputed === 'over-limit')
    return `補助の時間数の上限の${limit.hours}時間を超えていて、どの時間を除くかを区に確かめる必要があるため、まだ計算できません`;
  if (claimYen === null || baseYen === null || totals.paidYen === null)
    return '支払った額が入力されていない利用があるため、まだ計算できません';
  const total = `${spokenYenText(claimYen)}になる見込みです`;
  if (rules.claimedPer.value === 'month')
    return `月ごとに、支払った額と補助の基準額の小さいほうをとって合わせた、${total}`;
  const paid = spokenYenText(totals.paidYen);
  const base = spokenYenText(baseYen);
  if (totals.paidYen === baseYen) return `支払った額も補助の基準額も同じで、${total}`;
  return totals.paidYen < baseYen
    ? `支払った額の${paid}が、補助の基準額の${base}より小さいため、${total}`
    : `補助の基準額の${base}が、支払った額の${paid}より小さいため、${total}`;
}

function baseClause({ dayHours, nightHours, rules }: TemporaryCareClaim, baseYen: number): string {
  const parts = [
    { name: '日中', hours: dayHours, yen: rules.dayYenPerHour.value },
    { name: '夜間', hours: nightHours, yen: rules.nightYenPerHour.value },
  ].filter(({ hours }) => hours > 0);
  if (parts.length === 0) return '1時間に満たない利用だけのため、0円です';
  const said = parts.map(
    ({ name, hours, yen }) => `${name}の${hours}時間は1時間あたり${spokenYenText(yen)}`,
  );
  return `${said.join('、')}で計算して、${spokenYenText(baseYen)}です`;
}

function limitClause({ hours, reason, usedHours }: YearlyLimit): string {
  const most = `${reason === null ? '' : `${higherLimitNames[reason]}のため、`}上限の${hours}時間`;
  return usedHours > hours
    ? `${most}を${usedHours - hours}時間超えて、${usedHours}時間です`
    : `${most}のうち、${usedHours}時間です`;
}

function usedClause({ sums }: MonthRows): string {
  const stretches = [
    { name: '日中', minutes: sums.dayMinutes },
    { name: '夜間', minutes: sums.nightMinutes },
  ].filter(({ minutes }) => minutes > 0);
  const used = stretches.map(({ name, minutes }) => `${name}${durationText(minutes)}`).join('、');
  return sums.paidYen === null
    ? `${used}です。支払った額は、入力されていない利用があるため、まだ合計できません`
    : `${used}で、支払った額は${spokenYenText(sums.paidYen)}です`;
}

/** 読み上げ用 of a claim of 一時預かり, as a clerk would say it to an applicant: every figure of its screen. */
export function spokenClaim(
  claim: TemporaryCareClaim,
  /** さくら; empty where no name is entered. */
  givenName: string,
): readonly Spoken[] {
  const { fiscalYear, baseYen, claimYen, limit, months, unconfirmed } = claim;
  const whose = `${spokenName(givenName)}の一時預かり`;
  const year = fiscalYearName(fiscalYear);
  const lead = unconfirmed.length > 0 && claimYen !== null ? '仮の計算になりますが、' : '';
  const ofYear = (figure: string, name: string, clause: string, before = '') => ({
    about: `${year} ${figure}`,
    sentence: `${before}${year}の${whose}の${name}は、${clause}。`,
  });
  return [
    ofYear('交付請求額', '請求額', claimClause(claim), lead),
    ...(baseYen === null
      ? []
      : [ofYear('補助基準額', '補助の基準額', baseClause(claim, baseYen), lead)]),
    ofYear('補助時間数', '補助の時間数', limitClause(limit)),
    ...months.map((month) => ({
      about: `${monthText(month.month)} 利用`,
      sentence: `${monthText(month.month)}の${whose}の利用は、${usedClause(month)}。`,
    })),
  ];
}
