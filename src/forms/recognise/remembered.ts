/** The same answer for the same sheet and cell is worked out once: labels ask for their neighbours' labels. */
export function remembered<Sheet extends object, Cell extends object, Answer>(
  ask: (sheet: Sheet, cell: Cell) => Answer,
): (sheet: Sheet, cell: Cell) => Answer {
  const answers = new WeakMap<Sheet, WeakMap<Cell, { readonly answer: Answer }>>();
  return (sheet, cell) => {
    const ofSheet = answers.get(sheet) ?? new WeakMap();
    answers.set(sheet, ofSheet);
    const known = ofSheet.get(cell);
    if (known) return known.answer;
    const answer = ask(sheet, cell);
    ofSheet.set(cell, { answer });
    return answer;
  };
}
