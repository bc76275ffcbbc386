import type { IncomingMessage, ServerResponse } from 'node:http';
import { answer, failureOf, type Handlers, isCommand } from '../app';
import { bodyOf } from './body';
import { isOwnOrigin } from './origin';
import { refuse, refuseWith, sendJson } from './reply';

/** `POST /api/<command>`: the one way for the page to ask the program. */
export async function serveApi(
  handlers: Handlers,
  command: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return refuse(response, 'method-not-allowed');
  if (!isOwnOrigin(request.headers.origin, request.headers.host ?? '')) {
    return refuse(response, 'forbidden');
  }
  if (!isCommand(command)) return refuseWith(response, 404, failureOf('unknown-command'));
  // A plain HTML form cannot send JSON: one more thing another site's page cannot do.
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return refuse(response, 'unsupported-media-type');
  }
  const body = await bodyOf(request);
  if (body === null) return refuse(response, 'too-large');
  const answered = await answer(handlers, command, parsed(body));
  const malformed = !answered.ok && answered.error.code === 'bad-request';
  sendJson(response, malformed ? 400 : 200, answered);
}

/** What is not JSON fails the command's schema like any other wrong request. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
