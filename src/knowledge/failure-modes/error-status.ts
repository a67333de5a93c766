import type { FailureModeEntry } from '../../model/failure-mode.ts';
import { callsOf, judgedFailure } from '../../model/failure-sentences.ts';

/** Clients for which an error status is an answer like any other: `fetch` rejects when there is none at all. */
const SILENT = new Set(['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici']);

/** It answers with an error status, and the client does not take that for a failure. */
export default {
  id: 'error-status',
  failure: 'answers with an error status that is taken for an answer',
  cause: 'an outage behind its front door, a request that it refuses, or a change of its interface',
  judge: (subject) => {
    if (subject.kind !== 'system') return null;
    const calls = subject.calls.filter(({ via }) => SILENT.has(via));
    if (calls.length === 0) return null;
    return judgedFailure({
      prevention: ['whether the code looks at the status was not analysed'],
      gap: {
        rank: 1,
        text: `${callsOf(calls.length, subject.calls.length)} ${calls.length === 1 ? 'goes' : 'go'} through a client that does not fail on an error status`,
      },
      action: 'See that the status is checked before the answer is read.',
      evidence: calls,
    });
  },
} satisfies FailureModeEntry;
