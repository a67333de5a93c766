import type { CallSite, Program } from '../code/link/program.ts';
import { functionOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import { errorListeners, madeAt } from './error-listeners.ts';
import { handlerPlace } from './failure-of-call.ts';
import { handlersOf } from './handlers.ts';
import { isProcessExit } from './is-process-exit.ts';
import { reaching } from './reaching.ts';
import { contentsOf } from './region.ts';

/**
 * Clients whose failure ends the process, by `file call` of what makes them, with the line that says so: a listener of their
 * errors, or what is done where they cannot connect. Whatever they would try then, they try no longer.
 */
export const endingClients = remembered((program: Program): ReadonlyMap<string, Place> => {
  const exits = program.calls.filter(isProcessExit).map(({ file, call }) => ({ file, line: call.line }));
  if (exits.length === 0) return new Map();
  const ends = reaching(program, exits);
  const heard = errorListeners(program).flatMap(({ handler, at, ...made }) => {
    const listener = handler === null ? null : functionOf(program, handler);
    return listener !== null && ends(listener) ? [{ ...made, at }] : [];
  });
  const connecting = program.calls.flatMap((site) => {
    const callee = program.files.get(site.file)?.values[site.call.callee];
    if (callee?.kind !== 'member' || callee.name !== 'connect') return [];
    const at = endOf(program, site);
    return at === null
      ? []
      : madeAt(program, { file: site.file, value: callee.object }).map((made) => ({ ...made, at }));
  });
  return new Map([...connecting, ...heard].map(({ file, call, at }) => [`${file} ${call}`, at]));
});

/** `client.connect().catch(() => process.exit(1))`, or a `catch` clause around it that does so. */
function endOf(program: Program, { file, index: call }: CallSite): Place | null {
  const facts = program.files.get(file);
  const at = facts === undefined ? null : handlerPlace(facts, { file, call });
  const handler = handlersOf(program, file).find(({ line, form }) => line === at?.line && form === at.form);
  if (handler?.region === undefined || handler.region === null) return null;
  const { calls, inner } = contentsOf(program, handler.region);
  return [...calls, ...inner].some(isProcessExit) ? { file, line: handler.line } : null;
}
