/**
 * `app://lockstep/…`: the one address the window is served from, with the policy that keeps it there.
 *
 * A protocol of its own instead of `file:`, so that the page has an origin, sees no other file of the computer, and every
 * answer carries the content-security policy.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { isOwnAddress } from './own-address.ts';

/** No network at all, no inline script, no eval; pictures may also be made by the page itself. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file of the window's folder; 404 for anything else, however it is spelled. */
export async function answerRequest(folder: string, address: string): Promise<Response> {
  const path = pathInside(folder, address);
  const type = path === null ? undefined : mediaTypes[extname(path)];
  if (path === null || type === undefined) return refused();
  try {
    return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(type) });
  } catch {
    return refused();
  }
}

function pathInside(folder: string, address: string): string | null {
  if (!isOwnAddress(address, null)) return null;
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(address).pathname)));
    return path.startsWith(folder + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

const headersFor = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
});

const refused = (): Response => new Response('Not found', { status: 404, headers: headersFor('text/plain') });
