import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import type { Call, FileFacts, FunctionId } from '../model/facts.ts';
import { isCaughtInside } from './error-effects.ts';
import { contentsOf, siteOf } from './region.ts';

/** What `Promise.all` waits for: the callback that makes one promise for each of a list, or calls that are written out. */
export type Together =
  | { readonly kind: 'each'; readonly callback: FunctionRef }
  | { readonly kind: 'several'; readonly sites: readonly CallSite[] };

/** Null where the call is another one, or waits for a list that is made elsewhere. */
export function togetherAt(program: Program, { file, call, targets }: CallSite): Together | null {
  if (!targets.some((target) => target.kind === 'api' && target.path === 'global#Promise.all')) return null;
  const facts = program.files.get(file);
  const list = facts?.values[call.arguments[0] ?? -1];
  if (facts === undefined || list === undefined) return null;
  if (list.kind === 'array') return { kind: 'several', sites: sitesOf(program, file, list.elements) };
  const made = list.kind === 'result' ? facts.calls[list.call] : undefined;
  const callback = made === undefined ? null : mappedBy(facts, made);
  return callback === null ? null : { kind: 'each', callback: { file, function: callback } };
}

function sitesOf(program: Program, file: string, elements: readonly number[]): readonly CallSite[] {
  return elements.flatMap((value) => {
    const row = program.files.get(file)?.values[value];
    return row?.kind === 'result' ? [siteOf(program, file, row.call)] : [];
  });
}

function mappedBy(facts: FileFacts, { callee, arguments: [given = -1] }: Call): FunctionId | null {
  const member = facts.values[callee];
  const callback = facts.values[given];
  return member?.kind === 'member' && member.name === 'map' && callback?.kind === 'function' ? callback.function : null;
}

/** One of the wanted calls that a function, or an own one that it calls, makes without catching what fails. */
export function openCallIn(
  { program, isWanted }: { readonly program: Program; readonly isWanted: (site: CallSite) => boolean },
  at: FunctionRef,
  depth = 0,
): CallSite | undefined {
  const facts = program.files.get(at.file);
  const region = { ...at, scope: -1 };
  if (facts === undefined || depth > 1) return undefined;
  const open = contentsOf(program, region).calls.filter(
    (site) =>
      !isCaughtInside(facts, site.call.scope, region) && site.call.use !== 'dropped' && !isCaughtBehind(facts, site),
  );
  for (const site of open) {
    if (isWanted(site)) return site;
    const [target] = site.targets;
    const inner = target?.kind === 'function' ? openCallIn({ program, isWanted }, target.at, depth + 1) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** `send(user).catch(note)`. */
function isCaughtBehind(facts: FileFacts, { index }: CallSite): boolean {
  return facts.calls.some(({ callee }) => {
    const row = facts.values[callee];
    const on = row?.kind === 'member' && row.name === 'catch' ? facts.values[row.object] : undefined;
    return on?.kind === 'result' && on.call === index;
  });
}
