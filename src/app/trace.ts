/** A line of a stack that ends in a place. Folders are left out: they are called after the user. */
const place = /^\s+at .*?([\w.-]{1,80}):(\d{1,7}):(\d{1,7})\)?$/;

/**
 * Where an error happened, without its message: messages quote what they stumbled over, names included,
 * and may look like a line of the stack.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name, message } = error;
  const stack = String(error.stack ?? '');
  const at = message === '' ? -1 : stack.indexOf(message);
  const places = (at < 0 ? stack : stack.slice(at + message.length)).split('\n').flatMap((line) => {
    const [, file, row, column] = place.exec(line) ?? [];
    return file === undefined ? [] : [`    at ${file}:${row}:${column}`];
  });
  return [/^[A-Za-z][\w-]{0,39}$/.test(name) ? name : 'Error', ...places].join('\n');
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
