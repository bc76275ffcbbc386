/** Folders of pdf.js's own data: without them Japanese text that is not embedded cannot be decoded. */
export interface PdfAssets {
  readonly cMaps: string;
  readonly standardFonts: string;
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let library: Promise<Library> | null = null;

/**
 * pdf.js prepares for drawing when it is loaded and asks for the browser's matrix class, and for its fonts
 * when one comes up; nothing is drawn here, so empty ones do. The reader itself runs in this same thread.
 */
async function load(): Promise<Library> {
  const global = globalThis as Record<string, unknown>;
  global['DOMMatrix'] ??= class {};
  global['FontFace'] ??= class {
    readonly loaded = Promise.resolve();
  };
  const [loaded] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return loaded;
}

export function pdfLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

const nothing = () => undefined;

/**
 * A page that takes fonts and shows nothing. Without one pdf.js traces the outline of every letter itself,
 * to draw it: half of the time a form takes to be read.
 */
const page = { fonts: { add: nothing, delete: nothing } } as unknown as HTMLDocument;

/** Opens a PDF for reading only: nothing in it is executed, nothing outside it is fetched. */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets) {
  const { getDocument, VerbosityLevel } = await pdfLibrary();
  return getDocument({
    // pdf.js takes over what it is given, so it is given a copy; and a Buffer it does not take.
    data: new Uint8Array(bytes),
    cMapUrl: `${assets.cMaps}/`,
    cMapPacked: true,
    standardFontDataUrl: `${assets.standardFonts}/`,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: false,
    ownerDocument: page,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}
