import type { FailureSubject, JudgedFailure } from './failure-mode.ts';
import type { Disposition } from './handover-model.ts';
import type { SystemKind } from './library.ts';
import type { OutboundCall } from './resilience.ts';

/** What is sent beside the work to watch it: nobody is to wait for it, and it may get lost. */
export function isBeside(kind: SystemKind): boolean {
  return kind === 'monitoring' || kind === 'analytics';
}

/** `3 of 7 calls`, `the only call`, `both calls`, `all 7 calls`. */
export function callsOf(some: number, all: number): string {
  if (some < all) return `${thousands(some)} of ${thousands(all)} calls`;
  if (all === 1) return 'the only call';
  return all === 2 ? 'both calls' : `all ${thousands(all)} calls`;
}

/**
 * What is set for calls, told apart where unlike calls are set unlike: `5 s`, `5 s (3 of 7 calls) or 60 s (4 of 7 calls)`,
 * `5 s to 10 min, by call`. Null stands for a call of which nothing is known.
 */
export function spanOf(values: readonly (number | null)[], toText: (value: number) => string): string | null {
  const known = values.flatMap((value) => value ?? []).toSorted((a, b) => a - b);
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined) return null;
  const distinct = [...new Set(known)];
  const count = known.length < values.length ? ` (${callsOf(known.length, values.length)})` : '';
  if (distinct.length === 1) return `${toText(least)}${count}`;
  if (distinct.length > MOST_TOLD) return `${toText(least)} to ${toText(most)}, by call${count}`;
  return distinct
    .map((value) => `${toText(value)} (${callsOf(known.filter((each) => each === value).length, values.length)})`)
    .join(' or ');
}

const MOST_TOLD = 3;

function thousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function handling(calls: readonly OutboundCall[], disposition: Disposition): readonly OutboundCall[] {
  return calls.filter(({ onFailure }) => onFailure?.dispositions.includes(disposition));
}

const CHANGES = new Set<OutboundCall['effect']>(['write', 'send', 'publish']);

/** The call changes something at the other end. */
export function changes({ effect }: Pick<OutboundCall, 'effect'>): boolean {
  return CHANGES.has(effect);
}

/** What watches the services, whatever fails. */
export function watchedBy({ watching }: FailureSubject): readonly string[] {
  const of = (kind: string): readonly string[] => [
    ...new Set(watching.flatMap((row) => (row.kind === kind ? (row.service ?? []) : []))),
  ];
  const [reporting, alerting] = [of('error-reporting'), of('alerting')];
  return [
    ...(reporting.length === 0 ? [] : [`an error tracker is set up in ${reporting.slice(0, MOST).join(', ')}`]),
    ...(alerting.length === 0 ? [] : [`alerts are written for ${alerting.slice(0, MOST).join(', ')}`]),
  ];
}

const MOST = 4;

/** A judgement, with what a mode does not care about filled in. */
export function judgedFailure(fields: Partial<JudgedFailure>): JudgedFailure {
  return {
    prevention: [],
    detection: [],
    gap: null,
    action: null,
    certainty: 'certain',
    evidence: [],
    ...fields,
  };
}
