import { globSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The one picture that a page shows as an image of its own: no style sheet names it, so nothing else would bring it along. */
const linocut: Plugin = {
  name: 'linocut',
  generateBundle() {
    const source = readFileSync('src/platform/ui/style/linocut.svg');
    this.emitFile({ type: 'asset', name: 'linocut.svg', source });
  },
};

// What the browser gets: one style sheet for every page and a few for some, the islands, and the service worker.
export default defineConfig({
  base: '/assets/',
  publicDir: false,
  plugins: [linocut],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/client',
    assetsDir: '',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      // What every island stands on comes as one file: each more is a question asked on a slow line.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'island',
              test: /node_modules.preact|src.(paths.ground|platform.(words|ui.(page-context|link|words|islands.hydrate)))\b/,
            },
          ],
        },
      },
      input: [
        'src/platform/ui/style/fundi.css',
        ...globSync('src/platform/ui/style/*.sheet.css'),
        'src/platform/offline/sw.ts',
        ...globSync('src/**/islands/*.client.tsx'),
      ],
    },
  },
});
