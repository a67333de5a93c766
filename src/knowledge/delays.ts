import type { CallSite, Program, Ref, Target } from '../code/link/program.ts';
import { lastName } from './mentions.ts';
import { type Contents, type Region, contentsOf } from './region.ts';

const DEEPEST = 4;

/** How long the code waits, at each place of a region where it does. */
export function delaysIn(program: Program, region: Region): readonly Ref[] {
  const contents = contentsOf(program, region);
  return delaysOf(program, contents);
}

export function delaysOf(program: Program, { calls, inner }: Contents): readonly Ref[] {
  return [...calls, ...inner].flatMap((site) => delaysOfCall(program, site, 0));
}

/** Milliseconds of `sleep(ms)`, `setTimeout(f, ms)`, and of own functions that end in one of these. */
function delaysOfCall(program: Program, site: CallSite, depth: number): readonly Ref[] {
  const api = site.targets.find((target) => target.kind === 'api');
  if (api?.kind === 'api') return givesUp(program, site) ? [] : ofApi(site, api.path);
  const own = site.targets.find((target) => target.kind === 'function');
  if (own?.kind === 'function')
    return depth > DEEPEST || !isCalledLikeSleep(program, site) ? [] : ofOwn(program, site, { target: own, depth });
  return isCalledLikeSleep(program, site) ? argumentOf(site, 0) : [];
}

function isCalledLikeSleep(program: Program, site: CallSite): boolean {
  const facts = program.files.get(site.file);
  return facts !== undefined && isSleepName(lastName(facts, site.call.callee));
}

function isSleepName(name: string): boolean {
  return /sleep|delay|^(?:sleep)?until$|^wait(?:For)?(?:Ms|Millis|Seconds|Some)?$|waitBefore|waitFor(?:Retry|Backoff|Delay|Next)|pause|timeout|back_?off|snooze/i.test(
    name,
  );
}

function ofApi(site: CallSite, path: string): readonly Ref[] {
  if (path === 'global#setTimeout') return argumentOf(site, 1);
  return isSleepName(path.split(/[.#]/).at(-1) ?? '') || isSleepName(path.split('#')[0] ?? '')
    ? argumentOf(site, 0)
    : [];
}

const GIVES_UP = /^(?:reject|abort|cancel|destroy)$/;

/** `setTimeout(() => reject(…), 2_000)` ends a try that takes too long; nobody waits for it. Under a condition it may go on. */
function givesUp(program: Program, { file, call }: CallSite): boolean {
  const facts = program.files.get(file);
  const handler = facts?.values[call.arguments[0] ?? -1];
  if (facts === undefined || handler?.kind !== 'function') return false;
  const { calls } = contentsOf(program, { file, function: handler.function, scope: -1 });
  return calls.some((site) => site.call.scope < 0 && GIVES_UP.test(lastName(facts, site.call.callee)));
}

function argumentOf(site: CallSite, index: number): readonly Ref[] {
  const value = site.call.arguments[index];
  return value === undefined ? [] : [{ file: site.file, value }];
}

function ofOwn(
  program: Program,
  site: CallSite,
  { target, depth }: { readonly target: Target & { readonly kind: 'function' }; readonly depth: number },
): readonly Ref[] {
  const { calls, inner } = contentsOf(program, { ...target.at, scope: -1 });
  const inside = [...calls, ...inner].flatMap((each) => delaysOfCall(program, each, depth + 1));
  const facts = program.files.get(target.at.file);
  return inside.flatMap((ref) => {
    const row = facts?.values[ref.value];
    // The own function only hands its parameter on: what is passed says more than the parameter.
    return row?.kind === 'parameter' && row.function === target.at.function
      ? [...argumentOf(site, row.index), ref].slice(0, 1)
      : [ref];
  });
}
