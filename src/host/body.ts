import type { IncomingMessage } from 'node:http';

export const bodyLimit = 20 * 1024 * 1024;

/** The request's body as text, or null as soon as it is more than `limit` bytes. */
export async function bodyOf(request: IncomingMessage, limit = bodyLimit): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  // Not destroyed on the way out: the refusal still has to travel over the same socket.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += (part as Buffer).length;
    if (size > limit) {
      // The rest is let go by: closing on a client that still sends would lose it our answer.
      request.resume();
      return null;
    }
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
