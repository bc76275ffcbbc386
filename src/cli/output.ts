/** How a command ended: done, could not be completed, bad input or usage. */
export type ExitStatus = 0 | 1 | 2;

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** Messages for people; with `--json` standard output carries JSON alone. */
export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
