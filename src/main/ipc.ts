import { ipcMain, type WebFrameMain } from 'electron';
import { type Answer, answer, type Command, commandNames, type Handlers } from '../app';
import { desktop } from '../copy/shells';
import { isOwnAddress } from './protocol';

const strangers = { code: 'forbidden', sentence: desktop.notOurPage };

/** One channel a command. Only our own page, in the window's own frame, is listened to. */
export function listen(handlers: Handlers): void {
  for (const name of commandNames) {
    ipcMain.handle(`sitter-hojo:${name}`, async (event, request): Promise<Answer<Command>> => {
      if (!isOwnFrame(event.senderFrame)) return { ok: false, error: strangers };
      return answer(handlers, name, request);
    });
  }
}

function isOwnFrame(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
