import { distinct } from '../../lib/order.ts';
import type { FailureModeEntry, SystemSubject } from '../../model/failure-mode.ts';
import { callsOf, isBeside, judgedFailure } from '../../model/failure-sentences.ts';

/** It refuses because too much is asked of it: HTTP 429, or the vendor's word for it. */
export default {
  id: 'throttled',
  failure: 'refuses because too much is asked of it',
  cause: 'a limit of the vendor, a burst of the own work, or a plan that is used up',
  urgent: true,
  judge: (subject) => {
    if (subject.kind !== 'system' || !hasLimits(subject)) return null;
    const { calls, system } = subject;
    const once = calls.filter(({ tries, layers }) => tries.attempts === 1 && layers.length === 0);
    const via = new Set(calls.map((call) => call.via));
    return judgedFailure({
      prevention: distinct(
        system.defaults
          .filter(({ library, attempts }) => via.has(library) && attempts !== 1)
          .flatMap(({ library, on }) => {
            const said = on.split(/; |\. /).find((part) => part.includes('429'));
            if (said === undefined) return [];
            return /\bnot\b[^;]*429/i.test(said)
              ? [`${library} itself does not try again on HTTP 429 by default`]
              : [`${library} itself tries again on: ${said}`];
          }),
      ),
      gap:
        once.length === 0
          ? null
          : {
              rank: 1,
              text: `${callsOf(once.length, calls.length)} ${once.length === 1 ? 'is' : 'are'} made once and not later`,
            },
      action: once.length === 0 ? null : 'Note the limit of the plan, and make again later what may wait.',
      evidence: once.length === 0 ? calls : once,
    });
  },
} satisfies FailureModeEntry;

/** A vendor limits what its customers ask by HTTP; a database has other ways to be busy. */
function hasLimits({ system: { hosting, kind } }: SystemSubject): boolean {
  return hosting === 'saas' && !isBeside(kind) && !['database', 'cache', 'browser', 'feature-flags'].includes(kind);
}
