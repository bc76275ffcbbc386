import type { Answer, Bridge, Command, Failure, Request, Response } from '../../app/contract';
import { commandNames, contract, failureSchema } from '../../app/contract';
import { bridgeSentences } from '../../copy/shells';
import { failures } from '../session/failures';

declare global {
  interface Window {
    /** Put there by Electron's preload; absent when the page comes from the loopback host. */
    readonly sitterHojo?: Bridge;
  }
}

const failureOf = (code: keyof typeof bridgeSentences): Failure => ({
  code,
  sentence: bridgeSentences[code],
});

const electron = typeof window === 'undefined' ? undefined : window.sitterHojo;

/** The program, whichever shell stands behind the page. Every answer is checked; nothing throws. */
export const bridge: Bridge = bridgeOver(electron);

export const shell = electron ? 'electron' : 'browser';

export function bridgeOver(electron: Bridge | undefined): Bridge {
  const client = (name: Command) => async (request: never) => {
    const answer = await asked(name, request);
    if (!answer.ok) failures.refused(name, answer.error.code);
    return answer;
  };
  const asked = async (name: Command, request: never): Promise<Answer<Command>> => {
    try {
      const reply = electron ? await electron[name](request) : await post(name, request);
      return checked(name, reply);
    } catch {
      return { ok: false, error: failureOf('unreachable') };
    }
  };
  return Object.fromEntries(commandNames.map((name) => [name, client(name)])) as Bridge;
}

async function post<Name extends Command>(name: Name, request: Request<Name>): Promise<unknown> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
    // Said while the page goes; a household itself would be too large for that.
    ...(name === 'closeHousehold' ? { keepalive: true } : {}),
  });
  return response.json();
}

function checked<Name extends Command>(name: Name, reply: unknown): Answer<Name> {
  const { ok, value, error } = (reply ?? {}) as Record<string, unknown>;
  if (ok === true) {
    const parsed = contract[name].response.safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data as Response<Name> };
  } else if (ok === false) {
    const parsed = failureSchema.safeParse(error);
    if (parsed.success) return { ok: false, error: parsed.data };
  }
  return { ok: false, error: failureOf('unreadable') };
}
