import type { ServerResponse } from 'node:http';
import { type Failure, safetyHeaders } from '../app';
import { hostRefusals } from '../copy/shells';

const statuses: Readonly<Record<keyof typeof hostRefusals, number>> = {
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-media-type': 415,
};

export type Refusal = keyof typeof hostRefusals;

export function refuse(response: ServerResponse, why: Refusal): void {
  sendJson(response, statuses[why], {
    ok: false,
    error: { code: why, sentence: hostRefusals[why] },
  });
}

export function refuseWith(response: ServerResponse, status: number, error: Failure): void {
  sendJson(response, status, { ok: false, error });
}

/** Answers hold the household: nothing of them stays in a cache. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    ...safetyHeaders,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
