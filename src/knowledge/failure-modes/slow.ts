import { toDuration } from '../../lib/duration.ts';
import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { callsOf, isBeside, judgedFailure, spanOf } from '../../model/failure-sentences.ts';
import type { OutboundCall } from '../../model/resilience.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';

/** It takes the call and does not answer. */
export default {
  id: 'slow',
  failure: 'takes the call and never answers',
  cause: 'overload, a lock, or a connection that was cut without a word',
  urgent: true,
  judge: (subject) => {
    // A queue is asked for work and waits for it; what is sent beside the work keeps nobody.
    if (subject.kind !== 'system' || subject.system.kind === 'queue' || isBeside(subject.system.kind)) return null;
    const { calls } = subject;
    const endless = calls.filter(waitsForEver);
    if (endless.length === 0) return judgedFailure({ prevention: limitsOf(calls), evidence: calls });
    const isSure = endless.some(({ timeout }) => timeout.certainty === 'certain');
    const wait = endless.length === 1 ? 'waits' : 'wait';
    return judgedFailure({
      prevention: limitsOf(calls),
      gap: {
        rank: 3,
        text: `${callsOf(endless.length, calls.length)} ${wait} without a limit`,
      },
      action: 'Limit the call or its client, shorter than whoever waits for it.',
      certainty: isSure ? 'certain' : 'likely',
      evidence: endless,
    });
  },
} satisfies FailureModeEntry;

function limitsOf(calls: readonly OutboundCall[]): readonly string[] {
  const limit = spanOf(
    calls.map(({ timeout }) => timeout.ms),
    toDuration,
  );
  const atRunTime = calls.filter(({ timeout }) => timeout.from === 'code' && timeout.ms === null).length;
  const unknown = calls.filter(({ timeout }) => timeout.from === 'unknown').length;
  return [
    ...(limit === null ? [] : [`a try is given up after ${limit}`]),
    ...(atRunTime === 0 ? [] : [`the code decides the limit of ${callsOf(atRunTime, calls.length)} when it runs`]),
    ...(unknown === 0 ? [] : [`the limit of ${callsOf(unknown, calls.length)} is not known`]),
  ];
}
