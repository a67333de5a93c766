import { slotOf } from '../../code/link/queries.ts';
import { numberOf } from '../../code/link/number-of.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Detector } from '../knowledge.ts';
import { lastName } from '../mentions.ts';
import type { Lock } from '../rows.ts';

/** Locks that are gone after a time while the work goes on: `redlock.acquire(['orders'], 5_000)`. */
export default {
  id: 'locks',
  description: 'Locks that end after a time which the code says, where nothing makes them longer.',
  detect: ({ program, matches }) => ({
    locks: matches.locks.flatMap(({ call: { site }, use }): readonly Lock[] => {
      const facts = program.files.get(site.file);
      const slot = slotOf(program, site, use.duration);
      const ms = slot === null ? null : numberOf(program, slot.ref);
      if (facts === undefined || ms === null || ms <= 0 || isExtended(facts)) return [];
      return [{ file: site.file, call: site.index, line: site.call.line, ms }];
    }),
  }),
} satisfies Detector;

/** `lock.extend(5_000)` anywhere in the file. */
function isExtended(facts: FileFacts): boolean {
  return facts.calls.some((call) => /^(?:extend|prolong|renew)/.test(lastName(facts, call.callee)));
}
