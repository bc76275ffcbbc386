import { year as copy } from '../../../copy/year';

type Key = keyof typeof copy.keys;

/** What the parts of the bars mean. Holds the patterns that the bars are filled with. */
export function YearLegend({ open }: { readonly open: boolean }) {
  const list = (title: string, keys: readonly Key[]) => (
    <div className="year-keys">
      <p className="soft">{title}</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            <svg className="year-key" aria-hidden="true" focusable="false">
              <rect className={`year-part year-part-${key}`} width="100%" height="100%" />
            </svg>
            {copy.keys[key]}
          </li>
        ))}
      </ul>
    </div>
  );
  return (
    <div className="year-legend">
      <svg className="visually-hidden" aria-hidden="true" focusable="false">
        <defs>
          <pattern id="year-dots" width="6" height="6" patternUnits="userSpaceOnUse">
            <circle className="year-ink" cx="3" cy="3" r="1.25" />
          </pattern>
          <pattern
            id="year-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="year-ink" width="2" height="6" />
          </pattern>
        </defs>
      </svg>
      {list(copy.paid, ['copay', 'fares'])}
      {list(copy.split, open ? ['net', 'subsidy', 'open'] : ['net', 'subsidy'])}
    </div>
  );
}
