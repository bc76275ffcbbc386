import { programRefusals } from '../copy/shells';
import {
  type Answer,
  type Command,
  contract,
  type Failure,
  failureSchema,
  type Request,
  type Response,
} from './contract';
import type { Handlers } from './handlers';
import { traceOf } from './trace';

export function failureOf(code: keyof typeof programRefusals): Failure {
  return { code, sentence: programRefusals[code] };
}

export function isCommand(name: string): name is Command {
  return Object.hasOwn(contract, name);
}

/**
 * One command from a page that is not trusted: the request is checked before the program sees it,
 * the response before the page does, and an error never carries more than a sentence.
 */
export async function answer<Name extends Command>(
  handlers: Handlers,
  name: Name,
  request: unknown,
): Promise<Answer<Name>> {
  const asked = contract[name].request.safeParse(request);
  if (!asked.success) return { ok: false, error: failureOf('bad-request') };
  try {
    const answered = await handlers[name](asked.data as Request<Name>);
    if (!answered.ok) return { ok: false, error: failureSchema.parse(answered.error) };
    const value = contract[name].response.parse(answered.value);
    return { ok: true, value: value as Response<Name> };
  } catch (error) {
    console.error(`${name}: ${traceOf(error)}`);
    return { ok: false, error: failureOf('internal') };
  }
}
