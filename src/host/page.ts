import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageFile } from '../app';
import { refuse, send } from './reply';

/** The built page's files. */
export async function servePage(
  root: string,
  urlPath: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET') return refuse(response, 'method-not-allowed');
  const file = await pageFile(root, urlPath);
  if (file === null) return refuse(response, 'not-found');
  send(response, 200, file.type, file.bytes);
}
