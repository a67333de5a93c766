import type { Progress } from '../handover.ts';

/** What is needed of stderr. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface ProgressLine {
  readonly report: (progress: Progress) => void;
  /** Takes the line away, so that other text does not run into it. */
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 80;
const ERASE_LINE = '\r\u001B[2K';

/** A progress line is for people at a terminal: not for pipes, build machines, or those who asked for plain output. */
export function isProgressWanted(
  options: { readonly quiet: boolean; readonly progress: boolean },
  terminal: Terminal,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { CI, NO_COLOR, TERM } = environment;
  const isPlain = isSet(CI) || isSet(NO_COLOR) || TERM === 'dumb';
  return options.progress && !options.quiet && terminal.isTTY === true && !isPlain;
}

/** One line that is written over. `now` gives milliseconds, and only decides how often the line changes. */
export function progressLine(terminal: Terminal, now: () => number): ProgressLine {
  let next = Number.NEGATIVE_INFINITY;
  return {
    report({ stage, done, total }) {
      if (now() < next && done < total) return;
      next = now() + MILLISECONDS_BETWEEN;
      const count = total > 1 ? ` ${done}/${total}` : '';
      // Some terminals say 0 where they do not know.
      terminal.write(ERASE_LINE + `${stage}${count}`.slice(0, (terminal.columns || 80) - 1));
    },
    clear() {
      if (next !== Number.NEGATIVE_INFINITY) terminal.write(ERASE_LINE);
    },
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== 'false';
}
