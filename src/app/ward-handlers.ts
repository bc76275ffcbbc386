import type { wardContract } from './contract-ward';
import type { Handlers, ProgramOptions } from './handlers';
import type { PaperRoom } from './paper-room';
import { takingTurns } from './turns';

type WardHandlers = Pick<Handlers, keyof typeof wardContract>;

/** The commands around the ward's own forms. What they need is loaded with the first of them. */
export function createWardHandlers(
  options: ProgramOptions,
  room: () => Promise<PaperRoom>,
): WardHandlers {
  const open = async () => {
    const [paper, { createWardDesk }, { createWardShelf }, checking, filing] = await Promise.all([
      room(),
      import('./ward-desk'),
      import('./ward-shelf'),
      import('./ward-checks'),
      import('./ward-files'),
    ]);
    const files = filing.createWardFiles(paper.reader);
    const checks = checking.createWardChecks(paper, files);
    return {
      desk: createWardDesk(options, paper, files, checks),
      shelf: createWardShelf(options.folder, paper, files, checks),
    };
  };
  let opened: ReturnType<typeof open> | null = null;
  const rooms = () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const desk = async () => (await rooms()).desk;
  const shelf = async () => (await rooms()).shelf;
  // A form is one or two files: no other change comes in between.
  const inTurn = takingTurns();
  return {
    startWardPdf: async ({ bytes }) => (await desk()).start(bytes),
    sendWardPart: async (request) => (await desk()).add(request),
    dropWardPdf: async ({ file }) => (await desk()).drop(file),
    wardPdf: async ({ file }) => (await desk()).pdf(file),
    lookAtWardPdf: async ({ file }) => (await desk()).look(file),
    answersOfDocument: async ({ document }) => (await desk()).answers(document),
    proposeWardForm: async (request) => (await desk()).propose(request),
    carryOverWardForm: async (request) => (await desk()).carry(request),
    checkWardForm: async (request) => (await desk()).check(request),
    tryWardForm: async (request) => (await desk()).try(request),
    keepWardDraft: (request) => inTurn(async () => (await shelf()).draft(request)),
    dropWardDraft: ({ id }) => inTurn(async () => (await shelf()).dropDraft(id)),
    saveWardForm: (request) => inTurn(async () => (await shelf()).save(request)),
    listWardForms: async () => (await shelf()).list(),
    openWardForm: async ({ id }) => (await shelf()).open(id),
    removeWardForm: ({ id }) => inTurn(async () => (await shelf()).remove(id)),
    useReference: (request) => inTurn(async () => (await shelf()).useReference(request)),
    exportWardForm: ({ id }) => inTurn(async () => (await shelf()).exportForm(id)),
    importWardForm: (request) => inTurn(async () => (await shelf()).importForm(request)),
    formsInUse: async (request) => (await shelf()).inUse(request),
  };
}
