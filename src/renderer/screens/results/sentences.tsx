/** The most telling sentence first, then the rest as a list. */
export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const [first, ...rest] = sentences;
  return (
    <>
      <p className="explanation-first figures">{first}</p>
      {rest.length > 0 && (
        <ul className="explanation-rest figures">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}
