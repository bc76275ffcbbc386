import { connect } from 'node:net';

/** What came back over one connection, and whether the other side closed it. */
export type Answered = { readonly text: string; readonly closed: boolean };

/** Sends bytes as they are, and listens until the other side has said its word or falls silent. */
export function sendRaw(
  port: number,
  chunks: readonly (string | Buffer)[],
  { silence = 300, hangUp = false, finish = false } = {},
): Promise<Answered> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    let timer: NodeJS.Timeout | undefined;
    const done = (closed: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, closed });
    };
    // Only how long we listen; nothing is judged by it.
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => done(false), silence);
    };
    socket.on('data', (part) => {
      text += part.toString('latin1').slice(0, 100_000);
      listen();
    });
    socket.on('close', () => done(true));
    socket.on('error', () => done(true));
    socket.on('connect', () => {
      for (const chunk of chunks) socket.write(chunk);
      // Says that nothing more will come: the other side answers, closes, and nobody has to guess when.
      if (finish) socket.end();
      if (hangUp) socket.destroy();
      else listen();
    });
  });
}
