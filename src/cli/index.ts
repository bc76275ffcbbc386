import path from 'node:path';
import { defaultFolder, tellOnlyPlaces, todayInJapan, traceOf, versionIn } from '../app';
import { writeProblemText } from '../copy/store';
import { terminal, usageText } from '../copy/terminal';
import { readArguments } from './arguments';
import { commands } from './commands';
import { complain, type ExitStatus, print } from './output';

// This file is built to out/main/cli.js.
const root = path.join(__dirname, '..', '..');

function misused(sentence: string): ExitStatus {
  complain(sentence);
  complain(terminal.helpHint);
  return 2;
}

async function run(words: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = words;
  if (name === undefined) return misused(terminal.noCommand);
  if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
    print(usageText);
    return 0;
  }
  if (name === '--version') {
    print(versionIn(root));
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return misused(terminal.unknownCommand(name));
  const given = readArguments(rest, command.options);
  if (!given.ok) return misused(given.error);
  const around = { resources: root, today: todayInJapan(), folder: defaultFolder() };
  const done = await command.run(given.value, around);
  return done.ok ? done.value : misused(done.error);
}

/** A disk that refuses has a sentence; anything else is a fault of the program. */
function failed(error: unknown): ExitStatus {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const ofDisk = typeof syscall === 'string';
  complain(ofDisk ? writeProblemText(code) : terminal.failed);
  if (!ofDisk) complain(traceOf(error));
  return 1;
}

tellOnlyPlaces(() => process.exit(1));

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2))
  .catch(failed)
  .then((status) => {
    process.exitCode = status;
  });
