import { groupBy } from '../lib/group-by.ts';
import type { TimeoutSetting, TriesSetting } from '../model/resilience.ts';
import type { CallSettings } from './rows.ts';

const UNKNOWN = { from: 'unknown', place: null, certainty: 'likely' } as const;
export const NO_LIMIT: TimeoutSetting = { ms: null, ...UNKNOWN };
export const NO_TRIES: TriesSetting = { attempts: null, bounded: true, backoff: 'unknown', jitter: false, ...UNKNOWN };

/**
 * Which of several clients it is nobody knows: only what all of them come to is said, and null where none says anything. One that
 * says nothing is left at what is usual.
 */
export function agreed<Setting extends TimeoutSetting | TriesSetting>(
  said: readonly (Setting | null)[],
  { usual, unknown }: { readonly usual: Setting; readonly unknown: Setting },
): Setting | null {
  const first = said.find((each) => each !== null);
  if (first === undefined || first === null) return null;
  return said.every((each) => isAlike(each ?? usual, first)) ? { ...first, certainty: 'likely' } : unknown;
}

/** Whoever says it. */
function isAlike(left: TimeoutSetting | TriesSetting, right: TimeoutSetting | TriesSetting): boolean {
  if ((left.from === 'unknown') !== (right.from === 'unknown')) return false;
  const [one, other] = [left, right].map(({ place: _place, certainty: _certainty, from: _from, ...values }) =>
    JSON.stringify(values),
  );
  return one === other;
}

/** A call that may be made on several things says only what holds for all of them. */
export function oncePerCall(rows: readonly CallSettings[]): readonly CallSettings[] {
  const byCall = groupBy(rows, ({ file, call }) => `${call} ${file}`);
  return [...byCall.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    const timeouts = agreed(
      same.map(({ timeout }) => timeout),
      { usual: NO_LIMIT, unknown: NO_LIMIT },
    );
    const tries = agreed(
      same.map((row) => row.tries),
      { usual: NO_TRIES, unknown: NO_TRIES },
    );
    if (same.every((row) => isSame(row, first))) return [first];
    const client = same.find((row) => row.client !== null)?.client ?? null;
    return [{ ...first, client, timeout: timeouts ?? first.timeout, tries: tries ?? first.tries }];
  });
}

function isSame(left: CallSettings, right: CallSettings): boolean {
  return JSON.stringify([left.timeout, left.tries]) === JSON.stringify([right.timeout, right.tries]);
}
