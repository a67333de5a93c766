/** One commit of `git log`, as it comes. */
export interface LoggedCommit {
  readonly id: string;
  /** Seconds since 1970. */
  readonly time: number;
  readonly name: string;
  readonly mail: string;
  readonly changes: readonly LoggedChange[];
}

export interface LoggedChange {
  /** `M` modified, `A` added, `D` deleted, `T` another type, `R087` renamed with so many percent alike. */
  readonly status: string;
  readonly path: string;
  /** The name before a rename; null where there was none. */
  readonly from: string | null;
}

/** What `parseLog` reads: `git log -z --name-status` in this format. */
export const logFormat = '%x01%H%x00%ct%x00%aN%x00%aE';

const HEAD_LENGTH = 4;

/** Reads `git log` piece by piece; `end` says that there is no more. */
export function parseLog(onCommit: (commit: LoggedCommit) => void): {
  readonly add: (text: string) => void;
  readonly end: () => void;
} {
  let rest = '';
  let tokens: string[] = [];
  const finish = (): void => {
    if (tokens.length > 0) onCommit(toCommit(tokens));
    tokens = [];
  };
  const take = (token: string): void => {
    if (token.startsWith('\u0001')) finish();
    tokens.push(token);
  };
  return {
    add: (text) => {
      const parts = (rest + text).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) take(part);
    },
    end: finish,
  };
}

function toCommit(tokens: readonly string[]): LoggedCommit {
  const [id = '', time = '', name = '', mail = ''] = tokens;
  return { id: id.slice(1), time: Number(time), name, mail, changes: changesOf(tokens.slice(HEAD_LENGTH)) };
}

/** A status, then one path, or two of a rename. */
function changesOf(tokens: readonly string[]): readonly LoggedChange[] {
  const changes: LoggedChange[] = [];
  const rest = tokens.values();
  for (const token of rest) {
    const status = token.trim();
    if (status === '') continue;
    const first = nextOf(rest);
    if (status.startsWith('R')) changes.push({ status, path: nextOf(rest), from: first });
    else changes.push({ status, path: first, from: null });
  }
  return changes;
}

function nextOf(tokens: Iterator<string, unknown>): string {
  const { value } = tokens.next();
  return typeof value === 'string' ? value : '';
}
