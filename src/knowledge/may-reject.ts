import { functionKey } from '../code/link/linker.ts';
import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { isCaughtInside, throwsOut } from './error-effects.ts';
import { remembered } from '../lib/remembered.ts';
import { contentsOf } from './region.ts';

/** Own functions are followed this deep. */
const DEEPEST = 3;

/** Does an async function plainly let a failure out: a `throw`, or a call that it waits for and does not catch? */
export const mayReject = remembered((program: Program): ((at: FunctionRef) => boolean) => {
  const known = new Map<string, boolean>();
  const ask = (at: FunctionRef, depth: number): boolean => {
    const key = `${depth} ${functionKey(at)}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    known.set(key, false);
    const found = letsOut(program, at, (inner) => depth < DEEPEST && ask(inner, depth + 1));
    known.set(key, found);
    return found;
  };
  return (at) => ask(at, 0);
});

function letsOut(program: Program, at: FunctionRef, isLetting: (inner: FunctionRef) => boolean): boolean {
  const facts = program.files.get(at.file);
  if (facts?.functions[at.function]?.async !== true) return false;
  const region = { ...at, scope: -1 };
  const contents = contentsOf(program, region);
  if (throwsOut(facts, contents, { region, always: false })) return true;
  return contents.calls.some(
    (site) =>
      (site.call.use === 'awaited' || site.call.use === 'returned') &&
      !isCaughtInside(facts, site.call.scope, region) &&
      mayFail(site, isLetting),
  );
}

/** Calls of libraries that go somewhere: what the platform waits for by itself does not fail. */
function mayFail({ targets }: CallSite, isLetting: (inner: FunctionRef) => boolean): boolean {
  return targets.some((target) => {
    if (target.kind === 'function') return isLetting(target.at);
    return target.kind === 'api' && (!target.path.startsWith('global#') || target.path === 'global#fetch');
  });
}
