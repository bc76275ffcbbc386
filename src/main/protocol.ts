import { protocol, type Session } from 'electron';
import { pageFile, safetyHeaders } from '../app';

const scheme = 'app';
const host = 'sitter-hojo';
export const pageAddress = `${scheme}://${host}/`;

/** Whether an address is a page of ours; parsed, as a comparison of beginnings can be fooled. */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === `${scheme}:` && url.host === host;
}

/** Before the app is ready: `app://` is a secure origin of its own, unlike `file://`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, with the same headers and the same containment as the loopback host. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle(scheme, async (request) => {
    if (!isOwnAddress(request.url)) return refused(404);
    if (request.method !== 'GET') return refused(405);
    const file = await pageFile(root, new URL(request.url).pathname);
    if (file === null) return refused(404);
    return new Response(file.bytes, { headers: { ...safetyHeaders, 'Content-Type': file.type } });
  });
}

function refused(status: number): Response {
  return new Response(null, { status, headers: safetyHeaders });
}
