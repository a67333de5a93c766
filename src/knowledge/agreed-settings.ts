import type { TimeoutSetting, TriesSetting } from '../model/resilience.ts';

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
