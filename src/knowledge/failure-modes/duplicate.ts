import type { FailureModeEntry, SystemSubject } from '../../model/failure-mode.ts';
import { callsOf, changes, isBeside, judgedFailure } from '../../model/failure-sentences.ts';
import type { OutboundCall } from '../../model/resilience.ts';

/** It did what was asked, but the answer got lost: tried again, it does it twice. */
export default {
  id: 'duplicate',
  failure: 'does it, but the answer is lost and the call is made again',
  cause: 'a time limit or a broken connection after the work was done',
  judge: (subject) => {
    if (subject.kind !== 'system' || isBeside(subject.system.kind)) return null;
    const changing = subject.calls.filter(changes);
    const again = changing.filter((call) => isRepeated(call, subject));
    if (again.length === 0) return null;
    const keyed = again.filter(({ idempotencyKey }) => idempotencyKey !== null).length;
    const own = libraryKeys(subject, again);
    const bare = again.length - keyed;
    return judgedFailure({
      prevention: [
        ...(keyed === 0 ? [] : [`${callsOf(keyed, again.length)} with an idempotency key of the code`]),
        ...own.map(({ library, idempotency }) => `${library}: ${idempotency}`),
      ],
      gap:
        bare === 0 || own.length > 0
          ? null
          : {
              rank: NOTICED.has(subject.system.kind) ? 3 : 2,
              text: `${callsOf(bare, changing.length)} that ${changing.length === 1 ? 'changes' : 'change'} something may be made again without an idempotency key`,
            },
      action: bare === 0 || own.length > 0 ? null : 'Give the calls an idempotency key, or do not repeat them.',
      evidence: again,
    });
  },
} satisfies FailureModeEntry;

/** What happens twice there, people notice. */
const NOTICED = new Set<SystemSubject['system']['kind']>(['payment', 'email', 'sms']);

/** Objects and documents are written under a name: written again, they are the same. */
const NAMED = new Set<SystemSubject['system']['kind']>(['object-storage', 'search']);

/** Their libraries repeat only what they know to be safe, or know work by its id: there the code's own tries count. */
const CAREFUL = new Set<SystemSubject['system']['kind']>(['database', 'cache', 'queue']);

function isRepeated({ tries, layers }: OutboundCall, { system: { kind } }: SystemSubject): boolean {
  if (NAMED.has(kind)) return false;
  if (layers.length > 0) return true;
  if (tries.from === 'unknown' || tries.attempts === 1) return false;
  return tries.from === 'code' || !CAREFUL.has(kind);
}

/** Libraries that mark their repeated calls by themselves. */
function libraryKeys({ system }: SystemSubject, calls: readonly OutboundCall[]) {
  const via = new Set(calls.map((call) => call.via));
  return system.defaults.filter(({ library, ownKey = false }) => via.has(library) && ownKey);
}
