import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { byPassphrase, locked, type Unlock } from '../app';
import { terminal } from '../copy/terminal';
import { failure, type Result, success } from '../domain/result';
import type { Arguments } from './arguments';
import { complain } from './output';

/** Bytes; a passphrase is a line. */
const longest = 4096;
const attempts = 3;

/**
 * The way to the key of a protected household: `--passphrase-file`, or a question in a terminal. The
 * question is asked only when a file turns out to be protected.
 */
export async function unlockFrom({ value }: Arguments): Promise<Result<Unlock, string>> {
  const file = value('passphrase-file');
  const terminalThere = process.stdin.isTTY === true;
  if (file === null || (file === '-' && terminalThere))
    return success(terminalThere ? asked() : locked);
  const passphrase = await passphraseIn(file);
  return passphrase === null
    ? failure(terminal.passphraseFileUnreadable(file))
    : success(byPassphrase(passphrase));
}

async function passphraseIn(file: string): Promise<string | null> {
  try {
    const bytes = file === '-' ? await standardInput() : await start(file);
    if (bytes.length > longest) return null;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r?\n$/, '');
    // More than one line is some other file.
    return text === '' || /[\r\n]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

async function standardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > longest) break;
  }
  return Buffer.concat(parts);
}

/** No more of a file than tells that it is too long. */
async function start(file: string): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longest + 1), 0, longest + 1, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Asks, and asks again where the answer was wrong; an answer that was right is asked for once. */
function asked(): Unlock {
  let right: Unlock | null = null;
  return async (envelope) => {
    if (right !== null) return right(envelope);
    const answers = hiddenLines();
    try {
      for (let attempt = 1; ; attempt += 1) {
        process.stderr.write(terminal.passphrasePrompt);
        const unlock = byPassphrase(await answers.next());
        process.stderr.write('\n');
        const unlocked = await unlock(envelope);
        if (unlocked.ok) right = unlock;
        if (unlocked.ok || attempt === attempts) return unlocked;
        complain(terminal.passphraseAgain);
      }
    } finally {
      answers.close();
    }
  };
}

/** What is typed, line by line; nothing of it is shown. Standard output stays the command's own. */
function hiddenLines() {
  const nowhere = new Writable({ write: (_part, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  lines.once('SIGINT', () => {
    process.stderr.write('\n');
    process.exit(130);
  });
  const typed = lines[Symbol.asyncIterator]();
  return {
    async next(): Promise<string> {
      const { done, value } = await typed.next();
      return done ? '' : value;
    },
    close: () => lines.close(),
  };
}
