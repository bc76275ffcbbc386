import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const hostProgram = path.join(__dirname, '..', '..', 'out', 'main', 'host.js');

export interface HostProcess {
  readonly port: number;
  readonly cookie: string;
  readonly token: string;
  readonly isAlive: () => boolean;
  /** Milliseconds of the processor it has used; null where the system does not tell. */
  readonly processorTime: () => number | null;
  /** All it has said on stderr. */
  readonly complaints: () => string;
  /** A command, as the page asks it. */
  readonly call: (
    command: string,
    request: object,
  ) => Promise<{
    readonly ok: boolean;
    readonly value?: unknown;
    readonly error?: { readonly code: string; readonly sentence: string };
  }>;
  readonly kill: (signal?: NodeJS.Signals) => void;
}

/** The built host on a data folder, entered as its own browser enters it. */
export async function startHostProcess(
  data: string,
  env: NodeJS.ProcessEnv = {},
  program = hostProgram,
): Promise<HostProcess> {
  const child = fork(program, [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env, SITTER_HOJO_FOLDER: data, SITTER_HOJO_TODAY: '2026-11-22' },
  });
  let complaints = '';
  child.stderr?.on('data', (part: Buffer) => {
    complaints += part.toString();
  });
  const url = new URL(await firstLine(child));
  const entered = await fetch(url, { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return {
    port: Number(url.port),
    token: url.searchParams.get('token') ?? '',
    cookie,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    processorTime: () => processorTimeOf(child.pid ?? 0),
    complaints: () => complaints,
    call: async (command, request) => {
      const answered = await fetch(new URL(`/api/${command}`, url.origin), {
        method: 'POST',
        headers: { Cookie: cookie, Origin: url.origin, 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      });
      return (await answered.json()) as never;
    },
    kill: (signal) => void child.kill(signal),
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part: Buffer) => {
      text += part.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

const tick = 10;

/** Linux keeps it in hundredths of a second. */
function processorTimeOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return null;
  }
}
