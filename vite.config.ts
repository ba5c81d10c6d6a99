import { globSync } from 'node:fs';
import { defineConfig } from 'vite';

// What the browser gets: one style sheet, the islands, and the service worker.
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/client',
    assetsDir: '',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      input: [
        'src/platform/ui/style/fundi.css',
        'src/platform/offline/sw.ts',
        ...globSync('src/**/islands/*.client.tsx'),
      ],
    },
  },
});
