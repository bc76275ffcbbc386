import { type Tiding, type Tidings, type Told, tidings } from '../../app/tidings';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent when the page comes from the loopback host. */
    readonly sitterHojoTidings?: Tidings;
  }
}

/** Listens to what the program says; what does not have the agreed form is not heard. */
export function listenTo<Name extends Tiding>(
  name: Name,
  listener: (told: Told<Name>) => void,
  from: Tidings | undefined = window.sitterHojoTidings,
): () => void {
  if (!from) return () => undefined;
  return from[name]((said) => {
    const told = tidings[name].safeParse(said);
    if (told.success) listener(told.data as Told<Name>);
  });
}
