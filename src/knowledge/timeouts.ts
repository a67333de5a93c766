import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { siteOf } from './region.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import type { Place } from '../model/place.ts';
import { limitOf } from './limits.ts';

/** When a value gives up a try: milliseconds, null where it is decided at run time. */
export interface Limit {
  readonly ms: number | null;
  readonly place: Place;
}

export const FACTORS = { ms: 1, s: 1000 } as const;

export interface TimeOption {
  readonly value: Ref;
  readonly place: Place;
  readonly unit: keyof typeof FACTORS;
}

/**
 * What a timeout option holds: a number, or a signal that is aborted after a time. Null where it says nothing about time:
 * `undefined`, or the signal of a caller.
 */
export function limitOfOption(program: Program, { value, place, unit }: TimeOption): Limit | null {
  const row = valueOf(program, value);
  if (row?.kind === 'undefined' || (row?.kind === 'literal' && typeof row.value !== 'number')) return null;
  const number = limitOf(program, value);
  if (number !== null) return { ms: number * FACTORS[unit], place };
  if (!isSignal(program, value)) return { ms: null, place };
  const ms = msOfSignal(program, value, 0);
  return ms === undefined ? null : { ms, place };
}

/** Is a value a signal that may end a call? */
export function isSignal(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  if (row?.kind === 'member' && /signal/i.test(row.name)) return true;
  return program
    .targetsOf(ref)
    .some((target) => target.kind === 'api' && /Abort(?:Signal|Controller)|signal/.test(target.path));
}

const DEEPEST = 6;

/** Milliseconds after which a signal aborts, null where the code decides them at run time, undefined where no time is known. */
function msOfSignal(program: Program, { file, value }: Ref, depth: number): number | null | undefined {
  const row = depth > DEEPEST ? undefined : valueOf(program, { file, value });
  if (row?.kind === 'member' && row.name === 'signal') return msOfController(program, { file, value: row.object });
  if (row?.kind === 'result') return msOfCall(program, siteOf(program, file, row.call), depth);
  const parts = sameValues(program, file, row);
  return firstKnown(parts.map((part) => msOfSignal(program, { file, value: part }, depth + 1)));
}

/** Values that a value is another name for. */
function sameValues(program: Program, file: string, row: Value | undefined): readonly number[] {
  if (row?.kind === 'local') return program.files.get(file)?.bindings[row.binding]?.values ?? [];
  if (row?.kind === 'either') return row.values;
  return row?.kind === 'typed' ? [row.value] : [];
}

/** `AbortSignal.timeout(5_000)`, `AbortSignal.any([…, AbortSignal.timeout(5_000)])`. */
function msOfCall(program: Program, site: CallSite, depth: number): number | null | undefined {
  const { file, call } = site;
  const paths = site.targets.flatMap((target) => (target.kind === 'api' ? [target.path] : []));
  const first = call.arguments[0];
  if (first === undefined) return undefined;
  if (paths.some((path) => path.endsWith('AbortSignal.timeout'))) return limitOf(program, { file, value: first });
  if (!paths.some((path) => path.endsWith('AbortSignal.any'))) return undefined;
  const row = valueOf(program, { file, value: first });
  if (row?.kind !== 'array') return undefined;
  return firstKnown(row.elements.map((value) => msOfSignal(program, { file, value }, depth + 1)));
}

/** `setTimeout(() => controller.abort(), 5_000)` in the same file. */
function msOfController(program: Program, controller: Ref): number | null | undefined {
  const [delay] = abortingTimers(program, controller);
  if (delay === undefined) return undefined;
  return delay === null ? 0 : limitOf(program, { file: controller.file, value: delay });
}

/** Delays of the timers that abort a controller, null where one says none. */
export function abortingTimers(program: Program, { file, value: controller }: Ref): readonly (ValueId | null)[] {
  const facts = program.files.get(file);
  if (facts === undefined) return [];
  return facts.calls.flatMap((call) => {
    const [handler, delay] = call.arguments;
    const callee = facts.values[call.callee];
    if (callee?.kind !== 'global' || callee.name !== 'setTimeout' || handler === undefined) return [];
    return aborts(facts, handler, controller) ? [delay ?? null] : [];
  });
}

function aborts(facts: FileFacts, handler: ValueId, controller: ValueId): boolean {
  const row = facts.values[handler];
  return facts.calls.some((inner) => {
    const member = facts.values[inner.callee];
    const isInside = row?.kind === 'function' && inner.function === row.function;
    return isInside && member?.kind === 'member' && member.name === 'abort' && member.object === controller;
  });
}

function firstKnown(all: readonly (number | null | undefined)[]): number | null | undefined {
  return all.find((ms) => typeof ms === 'number') ?? all.find((ms) => ms === null);
}
