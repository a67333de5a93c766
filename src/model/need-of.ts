import type { EnvironmentVariable, Need, SettingRead } from './setting.ts';

/** What happens without a variable that is read in several ways: the strictest decides. */
const STRICTEST: readonly Need[] = ['required', 'conditional', 'unchecked', 'optional', 'default'];

export function strictestOf(needs: readonly Need[]): Need {
  return STRICTEST.find((need) => needs.includes(need)) ?? 'unchecked';
}

/** What happens without a variable, judged by the strictest of the reads that decide. */
export function needOf(reads: EnvironmentVariable['reads']): Need {
  return strictestOf(decidingReads(reads).map(({ need }) => need));
}

/** A schema speaks for plain reads beside it. */
export function decidingReads<Read extends SettingRead>(reads: readonly Read[]): readonly Read[] {
  const checked = reads.filter(({ checkedBy }) => checkedBy !== null);
  return checked.length > 0 ? checked : reads;
}
