import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { callsOf, judgedFailure } from '../../model/failure-sentences.ts';

/** It answers with an error status, and neither the client nor the code takes that for a failure. */
export default {
  id: 'error-status',
  failure: 'answers with an error status that is taken for an answer',
  cause: 'an outage behind its front door, a request that it refuses, or a change of its interface',
  judge: (subject) => {
    if (subject.kind !== 'system') return null;
    const places = subject.calls.flatMap(({ statusUnasked }) => statusUnasked ?? []);
    if (places.length === 0) return null;
    return judgedFailure({
      gap: {
        rank: 1,
        text: `nothing asks for the status of the answer in ${callsOf(places.length, subject.calls.length)}, and the client does not fail on an error status`,
      },
      action: 'Check the status before the answer is read.',
      evidence: places,
    });
  },
} satisfies FailureModeEntry;
