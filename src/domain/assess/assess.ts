import { type CivilDate, type CivilMonth, dayFactsOf } from '../calendar';
import type { Absence, DatedChild } from '../household';
import { minutes } from '../quantities';
import { rulesIn, type Scheme } from '../rules';
import { type Booking, inOrder, type Piece, piecesOf } from '../usage';
import { type Standing, standingOf } from './standing';
import { createTally } from './tally';
import type { AssessedBooking, Assessment, Exclusion, Segment, Verdict } from './verdict';

const dayMinutes = 1440;

/** Verdicts that the booking itself brings, whatever the date. */
function verdictOfBooking(booking: Booking): Exclusion | null {
  if (booking.cancelled !== null) return 'cancelled';
  // K18 同日に…併用することはできません
  return booking.otherSubsidy ? 'other-subsidy' : null;
}

const segment = (
  { date }: Piece,
  from: number,
  to: number,
  verdict: Verdict,
  reason: Segment['reason'] = null,
): Segment => ({ date, from: minutes(from), to: minutes(to), verdict, reason });

/**
 * Judges every minute of one child's bookings. Works on stretches of time, never minute by minute:
 * since bookings come in order of their start, what earlier ones hold of a booking is one stretch
 * from its start, and the caps cut the rest once.
 *
 * @param bookings only this child's, in any order
 */
export function assessChild(
  child: DatedChild,
  bookings: readonly Booking[],
  absences: readonly Absence[],
  scheme: Scheme,
): Assessment {
  const tally = createTally();
  const coveredOn = new Map<CivilDate, number>();
  const coveredIn = new Map<CivilMonth, number>();
  const standings = new Map<CivilDate, Standing>();
  // Minute (since 1970-01-01) up to which earlier bookings hold the time.
  let heldUntil = Number.NEGATIVE_INFINITY;

  const standingOn = (date: CivilDate, month: CivilMonth): Standing => {
    const found = standings.get(date) ?? standingOf(child, absences, rulesIn(scheme, month), date);
    standings.set(date, found);
    return found;
  };

  /** The stretch of open hours that no earlier booking holds, cut by the caps. */
  const judgeFreeTime = (
    piece: Piece,
    from: number,
    to: number,
    month: CivilMonth,
    standing: Standing,
    into: Segment[],
  ): void => {
    const ofDay = coveredOn.get(piece.date) ?? 0;
    const ofMonth = coveredIn.get(month) ?? 0;
    const dayLeft = Math.max(0, standing.dayCap - ofDay);
    const monthLeft = Math.max(0, standing.monthCap - ofMonth);
    const covered = Math.min(to - from, dayLeft, monthLeft);
    if (covered > 0) {
      into.push(segment(piece, from, from + covered, 'covered'));
      coveredOn.set(piece.date, ofDay + covered);
      coveredIn.set(month, ofMonth + covered);
    }
    if (from + covered < to) {
      const verdict = covered === dayLeft ? 'over-daily-cap' : 'over-monthly-cap';
      into.push(segment(piece, from + covered, to, verdict));
    }
  };

  const judgePiece = (piece: Piece, ofBooking: Exclusion | null, into: Segment[]): void => {
    const { from, to, date } = piece;
    if (ofBooking) {
      into.push(segment(piece, from, to, ofBooking));
      return;
    }
    const { month, dayNumber } = dayFactsOf(date);
    const standing = standingOn(date, month);
    if (standing.verdict) {
      into.push(segment(piece, from, to, standing.verdict, standing.reason));
      return;
    }
    const open = Math.min(Math.max(from, standing.openFrom), to);
    const close = Math.max(Math.min(to, standing.openTo), open);
    const free = Math.min(Math.max(open, heldUntil - dayNumber * dayMinutes), close);
    if (from < open) into.push(segment(piece, from, open, 'outside-hours'));
    if (open < free) into.push(segment(piece, open, free, 'overlap'));
    if (free < close) judgeFreeTime(piece, free, close, month, standing, into);
    if (close < to) into.push(segment(piece, close, to, 'outside-hours'));
  };

  const judge = (booking: Booking): AssessedBooking => {
    const ofBooking = verdictOfBooking(booking);
    const segments: Segment[] = [];
    let end = heldUntil;
    for (const piece of piecesOf(booking)) {
      judgePiece(piece, ofBooking, segments);
      end = dayFactsOf(piece.date).dayNumber * dayMinutes + piece.to;
    }
    // A cancelled booking holds no minute; any other holds all of its minutes.
    if (ofBooking !== 'cancelled') heldUntil = Math.max(heldUntil, end);
    let covered = 0;
    for (const part of segments) {
      tally.add(dayFactsOf(part.date).month, part);
      if (part.verdict === 'covered') covered += part.to - part.from;
    }
    return { booking, segments, covered: minutes(covered) };
  };

  const assessed = inOrder(bookings).map(judge);
  return { childId: child.id, bookings: assessed, months: tally.months() };
}
