import { contact } from '../../../copy/contact';
import { help } from '../../../copy/screens-help';
import type { Scheme } from '../../../domain/rules';
import './help.css';

/** The ward's office, as far as it is known, each line with its source. */
export function Contact({ scheme }: { readonly scheme: Scheme }) {
  return (
    <section className="contact" aria-labelledby="contact-title">
      <h2 id="contact-title">{contact.title}</h2>
      <dl>
        {contact.lines.map(({ label, text, source }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="contact-text figures">{text}</span>
              <span className="soft">
                {help.source}: {scheme.sources[source]?.document}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{contact.note}</p>
    </section>
  );
}
