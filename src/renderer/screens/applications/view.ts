/** Where one is on 申請. */
export type ApplicationsView =
  | { readonly at: 'list' }
  | { readonly at: 'one'; readonly id: string }
  /** 提出の記録 of one. */
  | { readonly at: 'filing'; readonly id: string }
  /** A page to enter something; `back`: where it leads back to. */
  | { readonly at: 'page'; readonly key: string; readonly back: ApplicationsView };

/** The view, kept while other screens are looked at. */
export interface ApplicationsPlace {
  readonly view: ApplicationsView;
  readonly show: (view: ApplicationsView) => void;
}

/** The application one is at, also on its pages; null: none. */
export function applicationAt(view: ApplicationsView): string | null {
  if (view.at === 'one' || view.at === 'filing') return view.id;
  return view.at === 'page' ? applicationAt(view.back) : null;
}
