import type { CallSite, FunctionRef, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts } from '../model/facts.ts';
import { losesError } from './dropped-promises.ts';
import { type ErrorCall, type Meaning, isAnswerByForm, isLogLine, meaningOf, toErrorCall } from './error-calls.ts';
import type { IsError } from './handlers.ts';
import type { Knowledge } from './knowledge.ts';
import { loggingOf } from './logging.ts';
import { type Contents, type Region, contentsOf, isWithin } from './region.ts';

/** Says what calls do with an error, own functions followed. */
export interface Effects {
  readonly ofCall: (site: CallSite, isError: IsError) => ReadonlySet<Meaning>;
}

/** Own functions are followed this deep: a helper, what it calls, and what that calls. */
const DEEPEST = 3;
const NONE: ReadonlySet<Meaning> = new Set();

export const effectsOf = remembered(toEffects);

function toEffects(knowledge: Knowledge): Effects {
  const { program } = knowledge;
  const reports = reportCalls(knowledge);
  const known = new Map<string, ReadonlySet<Meaning>>();
  const ofCall = (site: CallSite, isError: IsError, depth: number): ReadonlySet<Meaning> => {
    const facts = program.files.get(site.file);
    if (facts === undefined || site.call.kind === 'decorator' || site.call.kind === 'jsx') return NONE;
    const call = toErrorCall(site, facts, { isError, isKnownReport: reports.has(site.call) });
    const direct = site.call.kind === 'new' ? null : meaningOf(call);
    const own = depth < DEEPEST ? followed(call) : [];
    const found = own.flatMap((at) => [...ofFunction(at, call, depth + 1)]);
    // Whom a logger hands its lines on to is no answer for who called.
    const inside = isLogLine(call) ? found.filter((meaning) => meaning !== 'respond') : found;
    const isOverruled = inside.includes('rethrow') && direct === 'respond' && isAnswerByForm(call);
    return new Set([...(direct === null || isOverruled ? [] : [direct]), ...inside]);
  };
  const ofFunction = (at: FunctionRef, call: ErrorCall, depth: number): ReadonlySet<Meaning> => {
    const key = `${at.function} ${call.carrying.join()} ${depth} ${at.file}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    // A function that calls itself says nothing more by doing so.
    known.set(key, NONE);
    const found = inFunction(program, at, {
      carrying: call.carrying,
      ofCall: (site, isError) => ofCall(site, isError, depth),
    });
    known.set(key, found);
    return found;
  };
  return { ofCall: (site, isError) => ofCall(site, isError, 0) };
}

/** Rows of calls that write a log line or report an error. */
function reportCalls(knowledge: Knowledge): ReadonlySet<CallSite['call']> {
  const logs = [
    ...knowledge.matches.logCalls.map(({ call }) => call.site),
    ...loggingOf(knowledge).uses.map(({ site }) => site),
  ];
  const reported = knowledge.matches.observability
    .filter(({ use }) => use.kind === 'error-reporting')
    .map(({ call }) => call.site);
  return new Set([...logs, ...reported].map((site) => site.call));
}

/** Own functions are followed that get the error, or whose name says that they deal with one. */
function followed({ site, name, carrying }: ErrorCall): readonly FunctionRef[] {
  const isAbout =
    carrying.length > 0 ||
    /err|fail|throw|toast|notif|alert|log|report|capture|exit|abort|assert/i.test(name) ||
    /^(?:trace|debug|info|warn|fatal)$/.test(name);
  return isAbout ? site.targets.flatMap((target) => (target.kind === 'function' ? [target.at] : [])) : [];
}

interface Following {
  readonly carrying: readonly number[];
  readonly ofCall: (site: CallSite, isError: IsError) => ReadonlySet<Meaning>;
}

function inFunction(program: Program, at: FunctionRef, { carrying, ofCall }: Following): ReadonlySet<Meaning> {
  const facts = program.files.get(at.file);
  if (facts === undefined) return NONE;
  const isError: IsError = (row) =>
    row.kind === 'parameter' && row.function === at.function && carrying.includes(row.index);
  const region = { ...at, scope: -1 };
  const contents = contentsOf(program, region);
  const found = new Set<Meaning>();
  for (const site of [...contents.calls, ...contents.inner]) {
    const isLost = losesError(facts, site.call, at.function);
    for (const meaning of ofCall(site, isError)) if (meaning !== 'rethrow' || !isLost) found.add(meaning);
  }
  if (throwsOut(facts, contents, { region, always: carrying.length === 0 })) found.add('rethrow');
  return found;
}

/** Does a region throw, other than into a `catch` of its own? `always`: on every path. */
export function throwsOut(
  facts: FileFacts,
  { exits }: Contents,
  { region, always }: { readonly region: Region; readonly always: boolean },
): boolean {
  return exits.some(
    (exit) =>
      exit.kind === 'throw' && !isCaughtInside(facts, exit.scope, region) && (!always || exit.scope === region.scope),
  );
}

/** Is a scope in a `try` of the region that has a `catch`? */
export function isCaughtInside(facts: FileFacts, scope: number, region: Region): boolean {
  return facts.scopes.some(
    (row) =>
      row.kind === 'catch' &&
      row.function === region.function &&
      isWithin(facts, scope, row.try) &&
      (region.scope < 0 || isWithin(facts, row.try, region.scope)) &&
      row.try !== region.scope,
  );
}
