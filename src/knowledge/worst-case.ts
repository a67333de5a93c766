import type { TimeoutSetting, TriesSetting } from '../model/resilience.ts';
import type { HeldDefaults } from './defaults-of.ts';
import type { CallSettings } from './rows.ts';

/** How long all tries of a client take at most; pauses count where the code changes neither tries nor time. */
export function worstCase(
  { ms, from }: TimeoutSetting,
  tries: TriesSetting,
  held: HeldDefaults | null,
): Pick<CallSettings, 'worstMs'> {
  if (ms === null) return {};
  if (tries.from === 'library' && held?.defaults.lastAfterTimeout === true) return { worstMs: ms };
  const isUsual = from === 'library' && tries.from === 'library' && tries.attempts === held?.defaults.attempts;
  const read = isUsual ? held.defaults.worstCaseMs : null;
  if (read !== null) return { worstMs: read };
  return tries.attempts === null ? {} : { worstMs: ms * tries.attempts };
}
