/**
 * A page elsewhere can make a browser send requests here, and a name elsewhere can be made to point
 * here (DNS rebinding). Only our own two names pass as `Host`, and only our own page as `Origin`.
 */

export function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

export function isOwnHost(header: string | undefined, port: number): boolean {
  return header !== undefined && ownHosts(port).includes(header);
}

/** Browsers send `Origin` with every POST; a POST without it does not come from our page. */
export function isOwnOrigin(header: string | undefined, host: string): boolean {
  return header === `http://${host}`;
}
