import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isHere = spawnSync('qpdf', ['--version']).status === 0;

/** Whether qpdf, a checker of PDF files, is on this machine. */
export const hasQpdf = (): boolean => isHere;

function inFolder<Found>(pdf: Uint8Array, look: (file: string, folder: string) => Found): Found {
  const folder = mkdtempSync(join(tmpdir(), 'sitter-hojo-qpdf-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    return look(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What qpdf finds wrong with the structure of a file, a line each. */
export const complaintsOfQpdf = (pdf: Uint8Array): readonly string[] =>
  inFolder(pdf, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /WARNING|error:/.test(line));
    return status === 0 || lines.length > 0 ? lines : [`exit ${status}: ${stderr}`];
  });

/** The file as qpdf writes it with these options. */
export const rewrittenByQpdf = (pdf: Uint8Array, options: readonly string[]): Uint8Array =>
  inFolder(pdf, (file, folder) => {
    execFileSync('qpdf', [...options, file, join(folder, 'out.pdf')]);
    return new Uint8Array(readFileSync(join(folder, 'out.pdf')));
  });
