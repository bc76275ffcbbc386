/** A failure as a report may tell it: names and codes of the program, no message, no content. */
export interface Failed {
  readonly what: string;
  readonly code: string;
  /** Where in the program's own files. */
  readonly places: readonly string[];
}

const longest = 20;
const mostPlaces = 12;
const isWord = (text: string) => /^[A-Za-z][\w-]{0,39}$/.test(text);

/** The last failures of a window, oldest first. They live as long as the page and go nowhere by themselves. */
export function startFailureLog() {
  let last: readonly Failed[] = [];
  const note = (failed: Failed) => {
    last = [...last, failed].slice(-longest);
  };
  return {
    all: (): readonly Failed[] => last,
    /** A command of the program that was answered with a failure. */
    refused: (command: string, code: string) => {
      if (isWord(command) && isWord(code)) note({ what: command, code, places: [] });
    },
    /** Something thrown. Its message may quote what it stumbled over, so only its kind and its places stay. */
    thrown: (error: unknown) => {
      const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
      const places = (stack ?? '').match(/[\w.-]{1,80}\.js:\d{1,7}:\d{1,7}/g) ?? [];
      note({
        what: 'screen',
        code: isWord(name) ? name : 'Error',
        places: [...new Set(places)].slice(0, mostPlaces),
      });
    },
  };
}

/** The one of this page. */
export const failures = startFailureLog();
