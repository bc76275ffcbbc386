import type { ExplainedFigure, Ground } from '../../../domain/explain';

/** Each value that makes the month provisional, once. */
export function provisionalGrounds(explained: readonly ExplainedFigure[]): readonly Ground[] {
  const all = explained.flatMap(({ grounds }) => grounds).filter(({ provisional }) => provisional);
  return [...new Map(all.map((ground) => [ground.key, ground])).values()];
}
