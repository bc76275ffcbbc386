import type { fillDocuments, WardForms } from './fill-documents';
import type { ProgramOptions } from './handlers';
import type { KeptForms } from './kept-forms';
import type { Library } from './library';
import { paperTools } from './paperwork';
import { takingTurns } from './turns';

/** What papers are made with: the program's own forms and font, the ward's, and who fills those. */
export interface PaperRoom {
  readonly library: Library;
  readonly kept: KeptForms;
  readonly ward: WardForms;
  readonly fillDocuments: typeof fillDocuments;
}

/** Opened with the first paper: a start does not wait for it. */
export function createPaperRoom({ resources, folder }: ProgramOptions): () => Promise<PaperRoom> {
  let opened: Promise<PaperRoom> | null = null;
  const open = async (): Promise<PaperRoom> => {
    const { fillDocuments, openKeptForms, openLibrary, openWardFiller } = await paperTools();
    const library = openLibrary(resources);
    const kept = openKeptForms(folder, library);
    const filler = openWardFiller(resources);
    const inTurn = takingTurns();
    const ward: WardForms = {
      formFor: kept.formFor,
      filler: { ...filler, fill: (request) => inTurn(() => filler.fill(request)) },
    };
    return { library, kept, ward, fillDocuments };
  };
  return () => {
    opened ??= open();
    return opened;
  };
}
