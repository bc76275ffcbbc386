import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 32 random bytes: who has it may ask, and nobody can guess it. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
export function sameToken(expected: string, offered: string | null | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(expected), digest(offered ?? ''));
}

/** Browsers do not keep cookies of different ports apart, so the name does. */
export function cookieName(port: number): string {
  return `sitter_hojo_${port}`;
}

export function cookieHeader(port: number, token: string): string {
  return `${cookieName(port)}=${token}; Path=/; HttpOnly; SameSite=Strict`;
}

export function tokenInCookie(header: string | undefined, port: number): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === cookieName(port)) return value ?? null;
  }
  return null;
}
