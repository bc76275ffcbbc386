import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Notes which packages went into a part: scripts/shipped.cjs reads it for the licences and the SBOM. */
function noteModules(part: string): Plugin {
  const modules = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules)/;
  const folders = new Set<string>();
  return {
    name: 'note-modules',
    apply: 'build',
    buildStart: () => folders.clear(),
    moduleParsed({ id }) {
      const end = modules.exec(id);
      if (end)
        folders.add(path.relative(import.meta.dirname, id.slice(0, end.index + end[0].length - 1)));
    },
    writeBundle() {
      const file = path.join(import.meta.dirname, 'out', 'modules', `${part}.json`);
      mkdirSync(path.dirname(file), { recursive: true });
      const sorted = [...folders].map((one) => one.split(path.sep).join('/')).sort();
      writeFileSync(file, JSON.stringify(sorted, null, 2));
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

/** Whole programs: what they use stands in `out/`, and no `node_modules` goes along with it. */
const whole = { externalizeDeps: false } as const;

/**
 * One build for every shell. `main` holds the Node side: Electron's main process, the loopback host
 * and the terminal program, so that all three run the same `app/` code.
 */
export default defineConfig({
  main: {
    plugins: [noteModules('main')],
    build: {
      ...whole,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          main: 'src/main/index.ts',
          host: 'src/host/index.ts',
          cli: 'src/cli/index.ts',
          'ward-filler': 'src/app/ward-filler/worker.ts',
          'ward-reader': 'src/app/ward-reader/worker.ts',
          'receipt-binder': 'src/app/receipt-binder/worker.ts',
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
    plugins: [noteModules('preload')],
    build: {
      ...whole,
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), pdfjsFiles(), directories(), noteModules('renderer')],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: {
        input: 'src/renderer/index.html',
        // What the first screen needs is one file: thirty small ones come later than it does.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
