import { durationText } from '../../../copy/quantities';
import { clashText, dayPanel } from '../../../copy/screens-usage-calendar';
import type { Segment } from '../../../domain/assess';
import type { Clash } from '../../../domain/usage';
import { DayBar } from './day-bar';
import { excludedParts } from './excluded-parts';
import { coveredIn } from './listed-bookings';
import './judged-words.css';

/** What counted of a booking: its bar, and in words how much, why not all, and what it clashes with. */
export function JudgedWords({
  segments,
  clashes,
}: {
  readonly segments: readonly Segment[];
  readonly clashes: readonly Clash[];
}) {
  const excluded = excludedParts(segments);
  const covered = durationText(coveredIn(segments));
  return (
    <>
      <DayBar segments={segments} />
      <ul className="judged-words figures">
        <li>{excluded.length === 0 ? dayPanel.allCovered(covered) : dayPanel.covered(covered)}</li>
        {excluded.map(({ why, duration }) => (
          <li key={why}>
            {why} <strong className="unbroken">{duration}</strong>
          </li>
        ))}
      </ul>
      <ClashWords clashes={clashes} />
    </>
  );
}

export function ClashWords({ clashes }: { readonly clashes: readonly Clash[] }) {
  return clashes.map((clash) => (
    <p key={clash.other.id} className="clash-words figures">
      {clashText(clash)}
    </p>
  ));
}
