import type { ReceiptsPaper, RequiredPaper } from '../domain/application';
import { fiscalYearName } from '../domain/calendar';
import type { Household, SubsidyKind } from '../domain/household';
import type { Booking } from '../domain/usage';
import { documentReasonSentence, parentNames, plannedTitle } from './documents';
import { childTitle } from './people';
import { dateText, shortDayText, yenText } from './quantities';

/** 交通費補助, 利用料補助. */
export const subsidyNames: Readonly<Record<SubsidyKind, string>> = {
  transport: '交通費補助',
  fee: '利用料補助',
};

const receiptsOf: Readonly<Record<SubsidyKind, string>> = {
  transport: '交通費の領収書など',
  fee: '利用料の領収書など',
};

/** Of one paper: what it is called, and whose it is. */
export function paperName(paper: RequiredPaper, household: Household): string {
  switch (paper.kind) {
    case 'form': {
      const { fiscalYear: _, ...planned } = paper.planned;
      // The year is that of the round, which stands above every list of papers.
      return plannedTitle({ ...planned, fiscalYear: null }, household);
    }
    case 'receipts': {
      const child = household.children.find(({ id }) => id === paper.childId);
      const whose = child ? `(${childTitle(child, household)})` : '';
      return `${receiptsOf[paper.subsidy]}${whose}`;
    }
    case 'certificate': {
      const whose = paper.parent ? `(${parentNames[paper.parent]})` : '';
      return `${fiscalYearName(paper.fiscalYear)} 住民税課税(非課税)証明書の写し${whose}`;
    }
    default:
      return paper satisfies never;
  }
}

function receiptsReason({ reason }: ReceiptsPaper): string {
  switch (reason.kind) {
    case 'proves-fares':
      return '利用日ごとのシッターの名前と、支払った交通費がわかるものが必要です。';
    case 'proves-fees':
      return '利用日ごとのシッターの名前と、支払った利用料がわかるものが必要です。';
    case 'fees-without-fares':
      return 'このお子さんの交通費補助は申請しないため、必要です。利用日ごとのシッターの名前と、支払った利用料がわかるものを出します。';
    case 'shown-for-fares':
      return '交通費補助と同じ回で申請するため、不要です。';
    default:
      return documentReasonSentence(reason);
  }
}

/** Why a paper goes with the application, or does not. */
export function paperReason(paper: RequiredPaper): string {
  switch (paper.kind) {
    case 'form':
      return documentReasonSentence(paper.reason);
    case 'receipts':
      return receiptsReason(paper);
    case 'certificate': {
      const { reason, baseDate, issuedFrom } = paper;
      if (reason.kind === 'outside-on') {
        const since =
          issuedFrom === null
            ? '証明年月日から3か月以内のもの'
            : `証明年月日が${dateText(issuedFrom)}以降のもの(提出の日まで3か月以内)`;
        const issuer = reason.municipality ?? 'そのとき住んでいた区市町村';
        return `${dateText(baseDate)}現在、北区の外に住んでいたため、必要です。${issuer}が発行します。${since}。入所の申込みのときに提出済みなら不要です。`;
      }
      if (reason.kind === 'abroad-on')
        return `${dateText(baseDate)}現在、海外に住んでいたため、かわりに年間収入報告書を出します。`;
      if (reason.kind === 'residence-unknown')
        return `${dateText(baseDate)}現在の住まいが入力されていません。北区の外に住んでいた方は必要です。`;
      return documentReasonSentence(reason);
    }
    default:
      return paper satisfies never;
  }
}

/** 「5/7(火) 佐藤 花 1,200円」: what a receipt must show of one day. */
export const provenText = (booking: Booking, subsidy: SubsidyKind): string => {
  const amount = subsidy === 'transport' ? booking.transportPaid : booking.copayPaid;
  return [
    shortDayText(booking.date),
    booking.sitter || 'シッターの名前が未入力',
    amount === null ? '金額が未入力' : yenText(amount),
  ].join(' ');
};

/** What is said of receipts that all lie beside the household. */
export const receipts = { complete: '領収書はすべて付いています。' } as const;

/** 「7日分、合計 6,020円」: what the receipts of a paper show together; an amount nobody entered is no 0円. */
export function provenSum({ bookings, subsidy }: ReceiptsPaper): string {
  const days = `${new Set(bookings.map(({ date }) => date)).size}日分`;
  const amounts = bookings.map(({ transportPaid, copayPaid }) =>
    subsidy === 'transport' ? transportPaid : copayPaid,
  );
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0) return `${days}(領収書の金額は未入力)`;
  const sum = `${days}、合計 ${yenText(known.reduce((total, amount) => total + amount, 0))}`;
  const missing = amounts.length - known.length;
  return missing === 0 ? sum : `${sum}(領収書の金額が未入力の${missing}件を除く)`;
}
