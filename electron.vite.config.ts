import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { bankDirectory, postalDirectory } from './scripts/directories.cjs';

/** pdf.js draws Japanese text that is not embedded only with its CMaps and standard fonts at hand. */
function pdfjsFiles(): Plugin {
  const folders = { cmaps: /\.bcmap$/, standard_fonts: /\.(pfb|ttf)$/ };
  const home = path.join(import.meta.dirname, 'node_modules', 'pdfjs-dist');
  return {
    name: 'pdfjs-files',
    apply: 'build',
    generateBundle() {
      for (const [folder, wanted] of Object.entries(folders)) {
        const from = path.join(home, folder);
        for (const name of readdirSync(from).filter((file) => wanted.test(file))) {
          const source = readFileSync(path.join(from, name));
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source });
        }
      }
    },
  };
}

/** Banks, branches and Tokyo's postal codes, each a file the page loads when it is asked for. */
function directories(): Plugin {
  return {
    name: 'directories',
    apply: 'build',
    generateBundle() {
      const { banks, branches } = bankDirectory();
      const files = { banks, branches, 'postal-codes-tokyo': postalDirectory() };
      for (const [name, content] of Object.entries(files))
        this.emitFile({
          type: 'asset',
          fileName: `directories/${name}.json`,
          source: JSON.stringify(content),
        });
    },
  };
}

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
    plugins: [react(), pdfjsFiles(), directories()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
