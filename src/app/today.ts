/**
 * Today in Japan as an ISO date, wherever the computer stands. `SITTER_HOJO_TODAY` sets another day,
 * for tests and for looking at a year that has not come.
 */
export function todayInJapan(env: NodeJS.ProcessEnv = process.env): string {
  const chosen = env['SITTER_HOJO_TODAY'];
  if (chosen && /^\d{4}-\d{2}-\d{2}$/.test(chosen)) return chosen;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
}
