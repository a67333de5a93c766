import { distinct } from '../../lib/order.ts';
import type { FailureModeEntry, SystemSubject } from '../../model/failure-mode.ts';
import { changes, isBeside, judgedFailure } from '../../model/failure-sentences.ts';
import type { OutboundCall } from '../../model/resilience.ts';

/** One function changes two systems: when the second fails, what the first did stays. */
export default {
  id: 'partial',
  failure: 'is changed together with another system, and one of the two fails',
  cause: 'no transaction spans two systems',
  judge: (subject) => {
    if (subject.kind !== 'system' || isAside(subject.system.kind)) return null;
    const shared = subject.calls.filter(changes).filter((call) => othersOf(call, subject).length > 0);
    if (shared.length === 0) return null;
    const others = distinct(shared.flatMap((call) => othersOf(call, subject)));
    const functions = distinct(shared.map(({ symbol }) => symbol));
    const shown = functions.slice(0, MOST).join(', ');
    const rest = functions.length > MOST ? ` and ${functions.length - MOST} more` : '';
    return judgedFailure({
      gap: {
        rank: 2,
        text: `${shown}${rest} also ${functions.length === 1 ? 'changes' : 'change'} ${others.join(', ')}`,
      },
      action: 'Say what repairs the half that was done, or record the work first and do it from there.',
      // The two may stand in branches of which one runs.
      certainty: 'likely',
      evidence: shared,
    });
  },
} satisfies FailureModeEntry;

const MOST = 3;

/** Systems of one kind in one function are alternatives, as two places to store a file are. */
function othersOf({ file, symbol, system }: OutboundCall, subject: SystemSubject): readonly string[] {
  const beside = subject.callsByFunction.get(`${file} ${symbol}`) ?? [];
  return beside
    .filter((call) => call.system !== system && changes(call))
    .flatMap((call) => {
      const kind = subject.kindOf(call.system);
      return kind === null || kind === subject.system.kind || isAside(kind) ? [] : [call.system];
    });
}

/** What is lost there can be made again. */
function isAside(kind: SystemSubject['system']['kind']): boolean {
  return isBeside(kind) || kind === 'cache';
}
