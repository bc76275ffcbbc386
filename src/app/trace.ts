/** Where an error happened, without its message: messages quote what they stumbled over, names included. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...places].join('\n');
}

/**
 * What nobody caught is told by its place only. Node, and Electron in a window of its own, would show the
 * message; `stop` ends the program, whose state nobody knows any more. Every save before was whole.
 */
export function tellOnlyPlaces(stop: () => void): void {
  const tell = (error: unknown) => {
    console.error(traceOf(error));
    stop();
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
}
