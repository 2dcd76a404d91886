/**
 * Three bundles of the desktop program: shell, preload script, window. The only file that maps folders to bundles.
 *
 * Targets are stated, not derived, because the tests run the same build in an older Electron (docs/shell.md). Shell and
 * preload are CommonJS: a sandboxed preload must be, and the older Electron loads no other shell.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { besideTheShell } from './build/beside.mjs';
import { catalogueAsText, programPlugins } from './build/bundler-plugins.mjs';
import { firstBundle } from './build/first-bundle.mjs';

const at = (path: string): string => resolve(import.meta.dirname, path);

export default defineConfig({
  main: {
    plugins: [...programPlugins, besideTheShell(at('.'))],
    build: {
      target: 'node18.15',
      externalizeDeps: false,
      minify: true,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: at('main/index.ts'),
          'export-worker': at('main/export-worker.ts'),
          'price-list-worker': at('main/price-list-worker.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18.15',
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: at('main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [catalogueAsText, react()],
    build: {
      target: 'chrome114',
      minify: true,
      outDir: at('out/renderer'),
      rolldownOptions: {
        input: { index: at('renderer/index.html') },
        output: { codeSplitting: firstBundle },
      },
    },
  },
});
