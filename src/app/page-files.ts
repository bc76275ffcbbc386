import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The page's files as both windows serve them: Electron over `app://`, the loopback host over HTTP.
 * One policy and one list of file kinds, so that the page behaves the same in either.
 */

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer, page and program alike. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** A file of another kind is not served at all. */
const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

export type PageFile = { readonly type: string; readonly bytes: Buffer<ArrayBuffer> };

/**
 * The file a URL's path names under `root`, or null: nothing outside `root` (also not by `..`, an
 * encoded slash or a link), no folder, no kind that is not on the list.
 */
export async function pageFile(root: string, urlPath: string): Promise<PageFile | null> {
  const relative = decoded(urlPath === '/' ? '/index.html' : urlPath);
  if (relative === null || !relative.startsWith('/') || /[\0\\]/.test(relative)) return null;
  const type = kinds[path.extname(relative).toLowerCase()];
  if (type === undefined) return null;
  try {
    const realRoot = await realpath(root);
    const file = await realpath(path.join(realRoot, `.${relative}`));
    if (!file.startsWith(realRoot + path.sep) || !(await stat(file)).isFile()) return null;
    return { type, bytes: await readFile(file) };
  } catch {
    return null;
  }
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
