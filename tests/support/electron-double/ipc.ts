/** A page's frame as `ipcMain` sees it. */
export type Frame = { readonly url: string; readonly parent: Frame | null };

type Handler = (event: { senderFrame: Frame | null }, ...args: unknown[]) => unknown;

/** `ipcMain.handle` and `ipcRenderer.invoke`, with what goes wrong in the real ones. */
export function createIpc() {
  const handlers = new Map<string, Handler>();

  const ipcMain = {
    handle(channel: string, handler: Handler): void {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      handlers.set(channel, handler);
    },
    removeHandler: (channel: string) => void handlers.delete(channel),
  };

  /** What crosses is a structured clone both ways; errors lose all but their text. */
  async function invoke(frame: Frame | null, channel: string, args: unknown[]): Promise<unknown> {
    const sent = structuredClone(args);
    try {
      const handler = handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler({ senderFrame: frame }, ...sent));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${error}`);
    }
  }

  return { ipcMain, invoke, channels: () => [...handlers.keys()] };
}
