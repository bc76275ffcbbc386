import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/**
 * One build for every shell. `main` holds the Node side: Electron's main process, the loopback host
 * and the terminal program, so that all three run the same `app/` code.
 */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: 'src/main/index.ts',
          host: 'src/host/index.ts',
          cli: 'src/cli/index.ts',
          'reference-forms': 'src/forms/reference/build.ts',
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    build: { outDir: 'out/renderer', rollupOptions: { input: 'src/renderer/index.html' } },
  },
});
