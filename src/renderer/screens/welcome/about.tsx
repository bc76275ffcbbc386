import type { Response } from '../../../app/contract';
import { programName } from '../../../copy/screens';
import { welcome } from '../../../copy/screens-welcome';
import { Licences } from './licences';

/** What the program does and what it does not. */
export function About({ start }: { readonly start: Response<'start'> | null }) {
  return (
    <>
      <div className="welcome-about">
        <section>
          <h2>{welcome.doesTitle}</h2>
          <List items={welcome.does} />
        </section>
        <section>
          <h2>{welcome.doesNotTitle}</h2>
          <List items={welcome.doesNot} />
        </section>
      </div>
      {start && (
        <dl className="welcome-facts soft">
          <div>
            <dt>{welcome.folder}</dt>
            <dd>{start.folder}</dd>
          </div>
          <div>
            <dt>{programName}</dt>
            <dd>{welcome.version(start.version)}</dd>
          </div>
        </dl>
      )}
      <p className="welcome-licences">
        <Licences />
      </p>
    </>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
