/** Measures shared by all layouts, in points. */
export const style = {
  /** 20 mm at the sides, the habit of ward forms. */
  margin: { x: 56.7, top: 44 },
  rule: { inner: 0.5, outer: 1 },
  /** Pale grey behind a label. */
  tint: 0.93,
  body: 9.5,
  label: 9,
  small: 8,
  /** Clear of the rules: above and below an answer, and beside it. */
  inset: { x: 4, y: 2 },
  /** Centre of an ideograph above its baseline, as a share of the size (Noto Sans JP). */
  centre: 0.38,
  leading: 1.65,
  footer: { fromBottom: 26, above: 32, size: 7.5, text: '参考様式 — 区の公式様式ではありません' },
} as const;

export const paper = {
  portrait: { width: 595.28, height: 841.89 },
  landscape: { width: 841.89, height: 595.28 },
} as const;
