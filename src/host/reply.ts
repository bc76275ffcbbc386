import type { ServerResponse } from 'node:http';
import { type Failure, safetyHeaders } from '../app';

const sentences = {
  forbidden:
    'この画面は、sitter-hojo を起動したときに表示されるアドレスから、一度だけ開けます。すでに開いた画面がなければ、sitter-hojo を起動し直してください。',
  'not-found': 'お探しのものは見つかりませんでした。画面を開き直してください。',
  'method-not-allowed': 'この方法では依頼を受け付けていません。画面を開き直してください。',
  'unsupported-media-type': '画面から届いた依頼の形が合いません。画面を開き直してください。',
  'too-large': 'データが大きすぎます（20MBまで）。ファイルを分けてから、もう一度お試しください。',
} as const;

const statuses: Readonly<Record<keyof typeof sentences, number>> = {
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'unsupported-media-type': 415,
};

export type Refusal = keyof typeof sentences;

export function refuse(response: ServerResponse, why: Refusal): void {
  sendJson(response, statuses[why], { ok: false, error: { code: why, sentence: sentences[why] } });
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
