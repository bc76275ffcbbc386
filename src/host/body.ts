import type { IncomingMessage } from 'node:http';

export const bodyLimit = 20 * 1024 * 1024;

/** The request's body as text, or null as soon as it is more than `limit` bytes. */
export async function bodyOf(request: IncomingMessage, limit = bodyLimit): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const parts: Buffer[] = [];
  let size = 0;
  // Not destroyed on the way out: the refusal still has to travel over the same socket.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += (part as Buffer).length;
    if (size > limit) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
