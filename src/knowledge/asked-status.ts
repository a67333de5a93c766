import type { CallSite, Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';
import { isHandedOn, readsOf, wholesOf } from './whole-results.ts';

/** Parts of an answer that say whether it is one; `then` gives it to a function. */
const ASKED = /^(?:ok|status|statusCode|statusText|then|catch|finally|clone)$/;

/**
 * The call, where nothing in its file asks for the status of its answer. Null where something does, or may: another
 * function that gets the answer.
 */
export function statusUnasked(program: Program, { file, index, call }: CallSite): Place | null {
  const facts = program.files.get(file);
  if (facts === undefined) return null;
  const own = wholesOf(facts, index);
  const isAsked = readsOf(facts, own).some((row) => row.kind === 'index' || ASKED.test(row.name));
  return isAsked || isHandedOn(facts, own) ? null : { file, line: call.line };
}
