import { preparation as copy } from '../../../copy/screens-welcome-start';
import { type Source, schemeOf } from '../../../domain/rules';

const quoteOf = (id: string | null): Source | null =>
  (id && schemeOf('kita-waiting-list').sources[id]) || null;

/** What to have at hand, with the ward's words where it names the thing. */
export function Preparation() {
  return (
    <section className="welcome-preparation">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      <ul>
        {copy.items.map(({ what, why, source }) => (
          <li key={what}>
            <strong>{what}</strong>
            <span>{why}</span>
            {quoteOf(source)?.quote && <q className="soft">{quoteOf(source)?.quote}</q>}
          </li>
        ))}
      </ul>
      <p className="soft">{copy.seen}</p>
    </section>
  );
}
