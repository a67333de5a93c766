import type { FailureGap, FailureModeEntry, SystemSubject } from '../../model/failure-mode.ts';
import { callsOf, handling, isBeside, judgedFailure, watchedBy } from '../../model/failure-sentences.ts';

/** It refuses the connection, or answers with an error. */
export default {
  id: 'down',
  failure: 'is down, or answers with errors',
  cause: 'an outage, a deployment, or a network between that is broken',
  judge: (subject) => {
    if (subject.kind !== 'system') return null;
    const { calls } = subject;
    const gap = gapOf(subject);
    return judgedFailure({
      prevention: preventionOf(subject),
      detection: detectionOf(subject),
      gap: gap?.gap ?? null,
      action: gap?.action ?? null,
      evidence: gap !== null && gap.evidence.length > 0 ? gap.evidence : calls,
    });
  },
} satisfies FailureModeEntry;

function preventionOf({ calls, worst }: SystemSubject): readonly string[] {
  const around = calls.filter(({ breaker }) => breaker !== null).length;
  const other = handling(calls, 'fallback').length;
  const attempts = distinctAttempts(calls);
  return [
    ...(worst === null
      ? attempts
      : [`${worst.exact ? 'up to' : 'at least'} ${worst.attempts} tries on the worst way (${worst.symbol})`]),
    ...(around === 0 ? [] : [`a circuit breaker around ${callsOf(around, calls.length)}`]),
    ...(other === 0 ? [] : [`${callsOf(other, calls.length)} ${verb(other, 'goes', 'go')} on with another value`]),
  ];
}

function distinctAttempts(calls: readonly SystemSubject['calls'][number][]): readonly string[] {
  const known = calls.filter(({ tries }) => tries.from !== 'unknown');
  if (known.length === 0) return [];
  const most = Math.max(...known.map(({ tries }) => (tries.bounded ? (tries.attempts ?? 0) : Infinity)));
  if (most === Infinity) return ['the client tries again without end'];
  if (most === 0) return [];
  return [most === 1 ? 'the client tries once' : `the client tries up to ${most} times`];
}

function detectionOf(subject: SystemSubject): readonly string[] {
  const { calls } = subject;
  const reported = handling(calls, 'report').length;
  return [
    ...(reported === 0
      ? []
      : [`${callsOf(reported, calls.length)} ${verb(reported, 'logs or reports', 'log or report')} it`]),
    ...watchedBy(subject),
  ];
}

interface Missing {
  readonly gap: FailureGap;
  readonly action: string;
  readonly evidence: SystemSubject['calls'];
}

/** The worst thing that is missing. */
function gapOf({ system, calls, entries }: SystemSubject): Missing | null {
  const beside = isBeside(system.kind);
  const silent = handling(calls, 'swallow').filter(({ onFailure }) => onFailure?.dispositions.length === 1);
  if (silent.length > 0 && !beside)
    return {
      gap: {
        rank: silent.length * 10 < calls.length ? 2 : 3,
        text: `${callsOf(silent.length, calls.length)} ${verb(silent.length, 'drops', 'drop')} the failure without a word`,
      },
      action: 'Log or report the failure where it is caught, or let it through.',
      evidence: silent,
    };
  const endless = calls.filter(({ tries, layers }) => !tries.bounded || layers.some(({ bounded }) => !bounded));
  if (endless.length > 0)
    return {
      gap: {
        rank: 2,
        text: `${callsOf(endless.length, calls.length)} ${verb(endless.length, 'is', 'are')} tried again without end`,
      },
      action: 'Give up after some tries, and say so.',
      evidence: endless,
    };
  const helped = calls.filter(
    ({ breaker, onFailure }) => breaker !== null || onFailure?.dispositions.includes('fallback'),
  );
  if (helped.length > 0 || beside || entries.length === 0) return null;
  return {
    gap: { rank: 1, text: 'nothing takes its place: no call has a fallback or a circuit breaker' },
    action: 'Decide what the entry points answer while it is away, and try it out.',
    evidence: [],
  };
}

function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
