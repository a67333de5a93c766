import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { callsOf, isBeside, judgedFailure } from '../../model/failure-sentences.ts';

/** It answers, but not in the form that the code expects. */
export default {
  id: 'malformed',
  failure: 'answers in another form than the code expects',
  cause: 'a change of its interface, an error page of something between, or an answer that was cut off',
  judge: (subject) => {
    if (subject.kind !== 'system' || isBeside(subject.system.kind)) return null;
    const { calls } = subject;
    const unchecked = calls.filter(({ parsedUnchecked }) => parsedUnchecked !== undefined);
    // Of calls through a library, and of answers that go elsewhere, nobody can say.
    if (unchecked.length === 0) return null;
    return judgedFailure({
      gap: {
        rank: 2,
        text: `the answer of ${callsOf(unchecked.length, calls.length)} is used without a check of its form`,
      },
      action: 'Check the answer where it is parsed, and fail there with a message that names the system.',
      evidence: unchecked.flatMap((call) => call.parsedUnchecked ?? []),
    });
  },
} satisfies FailureModeEntry;
