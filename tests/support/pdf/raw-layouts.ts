/** Files written by hand, for what no library writes any more. */

const header = '%PDF-1.6\n';
const ten = (value: number): string => String(value).padStart(10, '0');

function assembled(bodies: readonly string[]): { text: string; places: readonly number[] } {
  let text = header;
  const places = bodies.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  return { text, places };
}

const stream = (dict: string, data: string) =>
  `<< ${dict} /Length ${data.length} >>\nstream\n${data}\nendstream`;

const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources 5 0 R >>';
const table = (places: readonly number[]) => places.map((at) => `${ten(at)} 00000 n \n`).join('');

/** One page of 300 × 400 with a rule on it, as Word writes it: a table, and behind it a stream with the rest. */
export function hybridLayout(): Uint8Array {
  const { text, places } = assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page,
    stream('', '20 300 m 280 300 l S'),
  ]);
  const packed = text.length;
  // Object 5 stands in object 6, which old readers know nothing of.
  const objects = `${text}6 0 obj\n${stream('/Type /ObjStm /N 1 /First 4', '5 0 << >>')}\nendobj\n`;
  const at = objects.length;
  const rows = [
    [2, 6, 0],
    [1, packed, 0],
  ].map(([kind = 0, where = 0, rest = 0]) =>
    String.fromCharCode(kind, where >> 8, where & 255, rest),
  );
  const list = stream('/Type /XRef /Size 8 /W [1 2 1] /Index [5 2] /Root 1 0 R', rows.join(''));
  const whole = `${objects}7 0 obj\n${list}\nendobj\n`;
  const head = `xref\n0 5\n${ten(0)} 65535 f \n${table(places)}`;
  const trailer = `trailer\n<< /Size 8 /Root 1 0 R /XRefStm ${at} >>\n`;
  return Buffer.from(`${whole}${head}${trailer}startxref\n${whole.length}\n%%EOF\n`, 'latin1');
}

/** The same page in a file whose last line points at nothing. */
export function layoutWithoutList(): Uint8Array {
  const { text } = assembled([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page,
    stream('', '20 300 m 280 300 l S'),
    '<< >>',
  ]);
  return Buffer.from(`${text}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n77\n%%EOF\n`, 'latin1');
}
