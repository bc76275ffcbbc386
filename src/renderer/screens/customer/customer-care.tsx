import type { SpokenGroup } from '../results/spoken-list';

/** One claim of 一時預かり: what it comes to and why, in the words in which it is read aloud. */
export function CustomerCare({ title, lines }: SpokenGroup) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="customer-claims">
        {lines.map(({ about, sentence }) => (
          <li key={about}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
