import { remembered } from '../lib/remembered.ts';
import type { Call, CallUse, FileFacts, FunctionId } from '../model/facts.ts';
import { NODE_CALLBACK } from './error-calls.ts';
import { lastName } from './mentions.ts';

/**
 * Is what a call rejects or throws lost before it reaches the function `outer` around it? It is inside of a callback of
 * a promise, or an async callback, where nobody waits for the call that gets it: `load().then(parse);`. What hands the
 * error to a callback, such as `next(error)`, reaches it all the same.
 */
export function losesError(facts: FileFacts, call: Call, outer: FunctionId): boolean {
  if (handsOn(facts, call)) return false;
  const { callbacks } = usersOf(facts);
  for (let id = call.function; id > outer; id = facts.functions[id]?.parent ?? -1) {
    const user = callbacks.get(id);
    if (user !== undefined && (facts.functions[id]?.async === true || isOfPromise(facts, user)) && isLost(facts, user))
      return true;
  }
  return false;
}

function handsOn(facts: FileFacts, { callee }: Call): boolean {
  const row = facts.values[callee];
  const owner = row?.kind === 'member' ? facts.values[row.object] : undefined;
  const isRejection = owner?.kind === 'global' && owner.name === 'Promise';
  return !isRejection && NODE_CALLBACK.test(lastName(facts, callee));
}

function isOfPromise(facts: FileFacts, index: number): boolean {
  const callee = facts.values[facts.calls[index]?.callee ?? -1];
  return callee?.kind === 'member' && /^(?:then|catch|finally)$/.test(callee.name);
}

/** Is the last call of a chain of promises dropped? */
function isLost(facts: FileFacts, index: number): boolean {
  const next = usersOf(facts).chained.get(index);
  return next === undefined ? isDropped(facts.calls[index]?.use) : isLost(facts, next);
}

/** How the promise of a call ends up: `load().then(parse)` is used as its last call is. */
export function useOfPromise(facts: FileFacts, index: number): CallUse | undefined {
  const use = facts.calls[index]?.use;
  const next = usersOf(facts).chained.get(index);
  return use === 'awaited' || next === undefined ? use : useOfPromise(facts, next);
}

/** A call and those that go on with what it gave, up to the one whose promise is held. */
export function chainOf(facts: FileFacts, index: number): readonly number[] {
  const next = facts.calls[index]?.use === 'awaited' ? undefined : usersOf(facts).chained.get(index);
  return next === undefined ? [index] : [index, ...chainOf(facts, next)];
}

/** Nobody holds what the call gives. */
export function isDropped(use: CallUse | undefined): boolean {
  return use === 'dropped' || use === 'voided';
}

interface Users {
  /** The call that gets a function as an argument. */
  readonly callbacks: ReadonlyMap<FunctionId, number>;
  /** The call of a method of what another call gave. */
  readonly chained: ReadonlyMap<number, number>;
}

const usersOf = remembered((facts: FileFacts): Users => {
  const callbacks = new Map<FunctionId, number>();
  const chained = new Map<number, number>();
  facts.calls.forEach((call, index) => {
    for (const value of call.arguments) {
      const row = facts.values[value];
      if (row?.kind === 'function') callbacks.set(row.function, index);
    }
    const before = chainedTo(facts, call);
    if (before !== null) chained.set(before, index);
  });
  return { callbacks, chained };
});

function chainedTo(facts: FileFacts, { callee }: Call): number | null {
  const member = facts.values[callee];
  const object = member?.kind === 'member' ? facts.values[member.object] : undefined;
  return object?.kind === 'result' ? object.call : null;
}
