import { toDuration } from '../../lib/duration.ts';
import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { callsOf, isBeside, judgedFailure } from '../../model/failure-sentences.ts';
import { waitsForEver } from '../../model/waits-for-ever.ts';

/** It takes the call and does not answer. */
export default {
  id: 'slow',
  failure: 'takes the call and never answers',
  cause: 'overload, a lock, or a connection that was cut without a word',
  judge: (subject) => {
    // A queue is asked for work and waits for it; what is sent beside the work keeps nobody.
    if (subject.kind !== 'system' || subject.system.kind === 'queue' || isBeside(subject.system.kind)) return null;
    const { calls } = subject;
    const endless = calls.filter(waitsForEver);
    const unknown = calls.filter(({ timeout }) => timeout.from === 'unknown').length;
    const set = calls.filter(({ timeout }) => timeout.from === 'code').length;
    const limits = calls.flatMap(({ timeout }) => timeout.ms ?? []);
    const isSure = endless.some(({ timeout }) => timeout.certainty === 'certain');
    return judgedFailure({
      prevention: [
        ...(limits.length === 0 ? [] : [`a try is given up after ${toDuration(Math.max(...limits))} at the longest`]),
        ...(set === 0 ? [] : [`the code limits ${callsOf(set, calls.length)}`]),
        ...(unknown === 0 || endless.length > 0 ? [] : [`the limit of ${callsOf(unknown, calls.length)} is not known`]),
      ],
      gap:
        endless.length === 0
          ? null
          : {
              rank: 3,
              text: `${callsOf(endless.length, calls.length)} ${isSure ? '' : 'likely '}${endless.length === 1 ? 'waits' : 'wait'} without a limit`,
            },
      action: endless.length === 0 ? null : 'Limit the call or its client, shorter than whoever waits for it.',
      certainty: endless.length > 0 && !isSure ? 'likely' : 'certain',
      evidence: endless.length === 0 ? calls : endless,
    });
  },
} satisfies FailureModeEntry;
