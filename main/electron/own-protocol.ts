/**
 * `app://lockstep/…`: the one address the window is served from, with the policy that keeps it there.
 *
 * A protocol of its own instead of `file:`, so that the page has an origin, sees no other file of the computer and every
 * answer carries the content-security policy.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';

export const ownScheme = 'app';
export const ownOrigin = 'app://lockstep';
export const startAddress = `${ownOrigin}/index.html`;

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
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Before the app is ready. */
export function registerOwnProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** After the app is ready. */
export function serveOwnProtocol(): void {
  const folder = join(__dirname, '..', 'renderer');
  protocol.handle(ownScheme, (request) => answerRequest(folder, request.url));
}

/** A file of the window's folder, or 404 for anything else; exported so that a test may ask for what must not be served. */
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

/** Null for another origin, and for what would climb out of the folder however it is spelled. */
function pathInside(folder: string, address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== `${ownScheme}:` || url.host !== 'lockstep') return null;
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
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
