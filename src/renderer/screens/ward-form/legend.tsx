import { placing as copy } from '../../../copy/screens-placing';
import { Disclosure } from '../../components/disclosure';

const looks = ['placed', 'confirm', 'selected', 'unknown'] as const;

/** What the lines of the boxes mean, and what the keys do. */
export function Legend() {
  return (
    <>
      <Disclosure summary={copy.legend}>
        <ul className="placing-legend">
          {looks.map((look) => (
            <li key={look}>
              <span className={`spot spot-${look} legend-spot`} aria-hidden="true">
                {look === 'confirm' && <span className="spot-sign">{copy.marks.confirm}</span>}
              </span>
              {copy.legends[look]}
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={copy.keysTitle}>
        <p>{copy.sheetKeys}</p>
        <p>{copy.placeKeys}</p>
      </Disclosure>
    </>
  );
}
