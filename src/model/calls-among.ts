import type { Use } from './handover-model.ts';

/** Uses that call the system; making a client is none. Every page counts these, so that all say the same number. */
export function callsAmong(uses: readonly Use[]): readonly Use[] {
  return uses.filter(({ effect }) => effect !== 'client');
}

/** What stands for a system where one is to be seen: its calls, or its clients where nothing calls it. */
export function callsOrClients(uses: readonly Use[]): readonly Use[] {
  const calls = callsAmong(uses);
  return calls.length > 0 ? calls : uses;
}
