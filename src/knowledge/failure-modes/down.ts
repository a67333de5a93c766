import { thousands } from '../../lib/thousands.ts';
import { onceAt } from '../../model/entry-point-name.ts';
import type { FailureGap, FailureModeEntry, SystemSubject } from '../../model/failure-mode.ts';
import { callsOf, handling, isBeside, judgedFailure, spanOf, watchedBy } from '../../model/failure-sentences.ts';
import type { Certainty, Place } from '../../model/place.ts';

/** It refuses the connection, or answers with an error. */
export default {
  id: 'down',
  failure: 'is down, or answers with errors',
  cause: 'an outage, a deployment, or a network between that is broken',
  urgent: true,
  judge: (subject) => {
    if (subject.kind !== 'system') return null;
    const { calls } = subject;
    const missing = missingIn(subject);
    return judgedFailure({
      prevention: preventionOf(subject, missing?.gap.text ?? ''),
      detection: detectionOf(subject),
      gap: missing?.gap ?? null,
      action: missing?.action ?? null,
      certainty: missing?.certainty ?? 'certain',
      evidence: missing !== null && missing.evidence.length > 0 ? missing.evidence : calls,
    });
  },
} satisfies FailureModeEntry;

/** Tries that multiply are told once: as what is missing, where they are that. */
function preventionOf({ calls, worst }: SystemSubject, missing: string): readonly string[] {
  const around = calls.filter(({ breaker }) => breaker !== null).length;
  const other = handling(calls, 'fallback').length;
  const above = calls.filter(({ fallbackAbove }) => fallbackAbove === true).length;
  const instead = INSTEAD.flatMap(([outcome, text]) => {
    const found = calls.filter(({ outcomes }) => outcomes.includes(outcome)).length;
    return found === 0 ? [] : [`${callsOf(found, calls.length)} ${verb(found, 'turns', 'turn')} to ${text}`];
  });
  return [
    ...(missing.startsWith(MULTIPLIED) ? [] : worst === null ? attemptsOf(calls) : [worstOf(worst)]),
    ...(around === 0 ? [] : [`a circuit breaker around ${callsOf(around, calls.length)}`]),
    ...(other === 0 ? [] : [`${callsOf(other, calls.length)} ${verb(other, 'goes', 'go')} on with another value`]),
    ...(above === 0 ? [] : [`some callers of ${callsOf(above, calls.length)} go on with another value`]),
    ...instead,
  ];
}

const INSTEAD = [
  ['cache', 'a cache'],
  ['provider', 'another system of its kind'],
  ['queue', 'a queue'],
] as const;

function worstOf({ exact, attempts, symbol, layers }: NonNullable<SystemSubject['worst']>): string {
  if (layers.some(({ bounded }) => !bounded)) return `tries without an end on the worst way (${symbol})`;
  return `${exact ? 'up to' : 'at least'} ${thousands(attempts)} tries on the worst way (${symbol})`;
}

function attemptsOf(calls: SystemSubject['calls']): readonly string[] {
  const tries = spanOf(
    calls.map(({ tries: { from, bounded, attempts } }) => (from === 'unknown' ? null : bounded ? attempts : Infinity)),
    timesOf,
  );
  const ends = calls.filter(({ tries: { endsProcess } }) => endsProcess === true).length;
  return [
    ...(tries === null ? [] : [`the client tries ${tries}`]),
    ...(ends === 0 ? [] : [`the process ends itself where the client of ${callsOf(ends, calls.length)} fails`]),
  ];
}

function timesOf(attempts: number): string {
  if (attempts === Infinity) return 'without end';
  return attempts === 1 ? 'once' : `at most ${attempts} times`;
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
  readonly certainty: Certainty;
  readonly evidence: readonly Place[];
}

/** The worst thing that is missing. */
function missingIn(subject: SystemSubject): Missing | null {
  const [worst] = [dropped, endless, multiplied, unhelped].flatMap((judge) => judge(subject) ?? []);
  return worst ?? null;
}

function dropped({ system, calls }: SystemSubject): Missing | null {
  const silent = handling(calls, 'swallow').filter(({ onFailure }) => onFailure?.dispositions.length === 1);
  if (silent.length === 0 || isBeside(system.kind)) return null;
  const text = `${callsOf(silent.length, calls.length)} ${verb(silent.length, 'drops', 'drop')} the failure without a word`;
  return {
    gap: { rank: silent.length * 10 < calls.length ? 2 : 3, text },
    action: 'Log or report the failure where it is caught, or let it through.',
    certainty: 'certain',
    evidence: silent,
  };
}

function endless({ calls }: SystemSubject): Missing | null {
  const again = calls.filter(({ tries, layers }) => !tries.bounded || layers.some(({ bounded }) => !bounded));
  if (again.length === 0) return null;
  const text = `${callsOf(again.length, calls.length)} ${verb(again.length, 'is', 'are')} tried again without end`;
  return {
    gap: { rank: 2, text },
    action: 'Give up after some tries, and say so.',
    certainty: 'certain',
    evidence: again,
  };
}

/** Three tries of three are what a review lets pass. */
const MANY_TRIES = 10;
const MULTIPLIED = 'tries multiply to';

function multiplied({ worst }: SystemSubject): Missing | null {
  if (worst === null || worst.attempts < MANY_TRIES) return null;
  const from = worst.entry === null ? '' : ` for ${onceAt(worst.entry.name)}`;
  return {
    gap: { rank: 2, text: `${MULTIPLIED} ${thousands(worst.attempts)}${from} (${worst.symbol})` },
    action: 'Retry in one place.',
    certainty: worst.certainty,
    evidence: [worst],
  };
}

function unhelped({ system, calls, entries }: SystemSubject): Missing | null {
  // Clients of flags answer with the default that the code gives them.
  if (isBeside(system.kind) || system.kind === 'feature-flags' || entries.length === 0) return null;
  const isHelped = calls.some(
    ({ breaker, onFailure, outcomes, fallbackAbove }) =>
      breaker !== null ||
      fallbackAbove === true ||
      onFailure?.dispositions.includes('fallback') ||
      INSTEAD.some(([outcome]) => outcomes.includes(outcome)),
  );
  if (isHelped) return null;
  return {
    gap: { rank: 1, text: 'no fallback where it is called' },
    action: 'Decide what the entry points answer while it is away, and try it out.',
    certainty: 'certain',
    evidence: [],
  };
}

function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
