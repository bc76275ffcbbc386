import { classes } from './classes';
import './meter.css';

/**
 * How much of a limit is used: a bar that repeats what `words` say, so it never stands alone. `planned`
 * is what is being typed, drawn as stripes.
 */
export function Meter({
  label,
  value,
  planned = 0,
  limit,
  valueText,
  words,
  warns,
}: {
  readonly label: string;
  readonly value: number;
  readonly planned?: number;
  readonly limit: number;
  readonly valueText: string;
  readonly words: string;
  readonly warns: boolean;
}) {
  const percent = (amount: number) => `${limit > 0 ? Math.min(100, (amount / limit) * 100) : 0}%`;
  return (
    <div className={classes('meter', warns && 'meter-warns')}>
      <p className="meter-head">
        <span>{label}</span>
        <span className="figures">{valueText}</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a meter element cannot show what is planned */}
      <div
        className="meter-bar"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(value + planned, limit)}
        aria-valuetext={`${valueText}。${words}`}
      >
        <span className="meter-value" style={{ width: percent(value) }} />
        <span
          className="meter-planned"
          style={{
            left: percent(value),
            width: percent(planned),
            maxWidth: `calc(100% - ${percent(value)})`,
          }}
        />
      </div>
      <p className="meter-words figures">{words}</p>
    </div>
  );
}
