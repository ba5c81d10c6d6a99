import { defineConfig } from 'vite';

// The server and the command line, on Node 24; every dependency stays outside the bundle.
export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { noExternal: [] },
  build: {
    ssr: true,
    outDir: 'dist/server',
    sourcemap: true,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      input: { main: 'src/main.ts', fundi: 'src/cli/fundi.ts', bench: 'src/bench/bench.ts', bare: 'src/bench/bare.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
