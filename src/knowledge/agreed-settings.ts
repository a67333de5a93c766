import type { TimeoutSetting, TriesSetting } from '../model/resilience.ts';

/** Which of several clients it is nobody knows: only what all of them say is said, and null only where none says anything. */
export function agreed<Setting extends TimeoutSetting | TriesSetting>(
  said: readonly (Setting | null)[],
  unknown: Setting,
): Setting | null {
  const [first] = said;
  if (said.every((each) => each === null) || first === undefined) return null;
  const isSame = said.every((each) => each !== null && first !== null && isAlike(each, first));
  return isSame && first !== null ? { ...first, certainty: 'likely' } : unknown;
}

function isAlike(left: TimeoutSetting | TriesSetting, right: TimeoutSetting | TriesSetting): boolean {
  const [one, other] = [left, right].map(({ place: _place, certainty: _certainty, ...values }) =>
    JSON.stringify(values),
  );
  return one === other;
}
