/**
 * The window without a desktop shell: the renderer bundled and served as the shell serves it, with the same
 * content-security policy, for tests and screenshots in a browser.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { catalogueAsText } from '../bundler-plugins.mjs';
import { firstBundle } from '../first-bundle.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** As in main/electron/own-protocol.ts; a test holds the two against each other. */
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

/** Bundles the window into `outDir`, with the settings of electron.vite.config.ts. */
export async function bundleWindow(outDir) {
  await build({
    configFile: false,
    root: join(root, 'renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [catalogueAsText, react()],
    build: {
      target: 'chrome114',
      minify: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { codeSplitting: firstBundle } },
    },
  });
}

const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder on a free port of this computer. */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, {
        'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
