import { usage } from '../../../copy/screens-usage';

/** How to read the bars. */
export function Legend() {
  return (
    <p className="legend soft">
      <strong>{usage.legendTitle}</strong>
      <Key look="covered">{usage.legendCovered}</Key>
      <Key look="excluded">{usage.legendExcluded}</Key>
      <span>{usage.legendHours}</span>
    </p>
  );
}

function Key({ look, children }: { readonly look: 'covered' | 'excluded'; children: string }) {
  return (
    <span className="legend-key">
      <span className="day-bar" aria-hidden="true">
        <span className={`day-bar-part day-bar-${look}`} />
      </span>
      {children}
    </span>
  );
}
