import type { YearMonth } from './year-months';

interface Part {
  readonly key: 'copay' | 'fares' | 'net' | 'subsidy' | 'open';
  readonly amount: number;
}

/** From the bottom up. What is not computed is an open frame, never a bar of its own height. */
function barsOf(month: YearMonth): readonly (readonly Part[])[] {
  const { copayYen, faresYen, knownSubsidyYen, netYen } = month;
  const rest: Part =
    netYen === null
      ? { key: 'open', amount: copayYen + faresYen - knownSubsidyYen }
      : { key: 'net', amount: netYen };
  return [
    [
      { key: 'copay', amount: copayYen },
      { key: 'fares', amount: faresYen },
    ],
    [rest, { key: 'subsidy', amount: knownSubsidyYen }],
  ];
}

/**
 * The two bars of a month, as high as each other: what was paid, and how it splits. Own SVG: rectangles
 * in percent with patterns in pixels, told apart without colour; a chart library brings 50–200 kB, its
 * own colours and no pattern for 未計算.
 */
export function YearBars({ month, top }: { readonly month: YearMonth; readonly top: number }) {
  const percent = (amount: number) => `${(amount / top) * 100}%`;
  return (
    <svg className="year-bars" aria-hidden="true" focusable="false">
      {barsOf(month).map((parts, bar) => {
        let below = 0;
        return parts.map(({ key, amount }) => {
          below += amount;
          return amount <= 0 ? null : (
            <rect
              key={key}
              className={`year-part year-part-${key}`}
              x={bar === 0 ? '16%' : '52%'}
              width="32%"
              y={percent(top - below)}
              height={percent(amount)}
            />
          );
        });
      })}
    </svg>
  );
}
