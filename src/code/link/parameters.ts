import type { Parameter } from '../../model/facts.ts';
import { expectedParameter } from './expected.ts';
import { injectedTargets } from './injection.ts';
import { receiver } from './known-results.ts';
import { type HandedOver, type Linker, functionKey } from './linker.ts';
import { elementOf } from './members.ts';
import { isOfPlatform } from './merged.ts';
import type { CallSite, Ref, Target } from './program.ts';
import { MOST_HANDED_ON, type ParameterRef, passedAt } from './rest-parameters.ts';
import { MOST_TARGETS, api, asLikely, limited } from './targets.ts';
import { instancesOf } from './type-targets.ts';

const MOST_CALLERS = 16;
const OF_ELEMENTS = new Set([
  'map',
  'forEach',
  'filter',
  'find',
  'findLast',
  'findIndex',
  'findLastIndex',
  'some',
  'every',
  'flatMap',
]);
const OF_TWO_ELEMENTS = new Set(['sort', 'toSorted']);
const OF_RESULT_AND_ELEMENT = new Set(['reduce', 'reduceRight']);

/** What a parameter can be: its annotation, what its callers pass, its default, what calls it back. */
export function parameterTargets(linker: Linker, at: ParameterRef, depth = 0): readonly Target[] {
  const row = parameterAt(linker, at);
  // Elements of a rest parameter stand behind the last one that is declared.
  if (row === undefined || row.rest) return limited([...fromCallers(linker, at, depth), ...fromCallbacks(linker, at)]);
  const annotated = instancesOf(linker, at.file, row.type);
  const injected = injectedTargets(linker, at, { parameter: row, annotated });
  if (injected.length > 0) return seenOf(linker, injected, annotated);
  if (annotated.some((target) => target.kind !== 'typed')) return annotated;
  const passed = [...fromCallers(linker, at, depth), ...fromCallbacks(linker, at)];
  const standard = defaultOf(linker, at);
  const known = limited([...passed, ...standard]);
  if (known.length === 0) return undecided(linker, at, annotated);
  return standard.length > 0 || saysMore(linker, at, { passed, annotated }) ? known : annotated;
}

function parameterAt(linker: Linker, at: ParameterRef): Parameter | undefined {
  return linker.files.get(at.file)?.functions[at.function]?.parameters[at.index];
}

function defaultOf(linker: Linker, at: ParameterRef): readonly Target[] {
  const value = parameterAt(linker, at)?.default ?? null;
  return value === null ? [] : linker.evaluate({ file: at.file, value });
}

/** What a parameter is where no caller says it: as its type has it, or what its place expects where it has none. */
function undecided(linker: Linker, at: ParameterRef, annotated: readonly Target[]): readonly Target[] {
  return (parameterAt(linker, at)?.type ?? null) === null ? expectedParameter(linker, at) : annotated;
}

/**
 * A declared shape is as much of a library's object, or of one that callers write there, as the function needs: all few callers
 * pass one. Behind the shape of own classes any of them may stand.
 */
function saysMore(
  linker: Linker,
  at: ParameterRef,
  { passed, annotated }: Readonly<Record<'passed' | 'annotated', readonly Target[]>>,
): boolean {
  const callers = linker.callersByFunction.get(functionKey(at)) ?? [];
  const isFew = passed.length < MOST_TARGETS && callers.length <= MOST_CALLERS;
  const areSettled = passed.every(
    (target) => target.kind === 'structure' || (target.kind === 'api' && !isOfPlatform(target)),
  );
  return annotated.length === 0 || (isFew && areSettled);
}

function seenOf(linker: Linker, injected: readonly Target[], annotated: readonly Target[]): readonly Target[] {
  return annotated.length > 0 && injected.every((each) => isUnseenList(linker, each)) ? annotated : injected;
}

/** A factory that puts what it is given into a list says less of its elements than their type. */
function isUnseenList(linker: Linker, target: Target): boolean {
  if (target.kind !== 'structure') return false;
  const { file, value } = target.at;
  const row = linker.files.get(file)?.values[value];
  return (
    row?.kind === 'array' && row.elements.every((element) => linker.evaluate({ file, value: element }).length === 0)
  );
}

/** Callers that agree are certain; where they differ each is likely. */
function fromCallers(linker: Linker, at: ParameterRef, depth: number): readonly Target[] {
  const callers = linker.callersByFunction.get(functionKey(at)) ?? [];
  const passed = callers.slice(0, MOST_CALLERS).flatMap((site) => {
    const handed = passedAt(linker, site, at.index);
    if (handed === null) return [];
    if ('value' in handed) return linker.evaluate(handed);
    return depth < MOST_HANDED_ON ? parameterTargets(linker, handed, depth + 1) : [];
  });
  const targets = limited(passed);
  return targets.length > 1 || callers.length > MOST_CALLERS ? asLikely(targets) : targets;
}

function fromCallbacks(linker: Linker, at: ParameterRef): readonly Target[] {
  const written = linker.handedOver.get(functionKey(at)) ?? [];
  if (written.length > 0) return limited(written.flatMap((place) => fromPlace(linker, place, at.index)));
  const named = linker.handedByName().get(functionKey(at)) ?? [];
  const targets = limited(named.slice(0, MOST_CALLERS).flatMap((place) => fromPlace(linker, place, at.index)));
  return targets.length > 1 || named.length > MOST_CALLERS ? asLikely(targets) : targets;
}

function fromPlace(linker: Linker, place: HandedOver, index: number): readonly Target[] {
  const call = linker.files.get(place.file)?.calls[place.call];
  if (call === undefined) return [];
  const site: CallSite = { file: place.file, index: place.call, call, targets: [] };
  const callees = linker.evaluate({ file: place.file, value: call.callee });
  return callees.flatMap((callee) => calledBack(linker, callee, { site, place, index }));
}

interface Callback {
  readonly site: CallSite;
  readonly place: HandedOver;
  readonly index: number;
}

function calledBack(linker: Linker, callee: Target, { site, place, index }: Callback): readonly Target[] {
  if (callee.kind === 'api') {
    const slot = place.key === null ? `${place.argument}` : `${place.argument}.${place.key}`;
    const known = place.argument === 0 ? givenBy(linker, { path: callee.path, site, index }) : null;
    return known ?? [api(`${callee.path}<${slot}.${index}>`, callee.likely)];
  }
  if (callee.kind !== 'function' || place.key !== null) return [];
  return fromOwnFunction(linker, { file: callee.at.file, function: callee.at.function, index: place.argument }, index);
}

/** What the platform hands to a callback: the resolved value, an element. */
function givenBy(
  linker: Linker,
  { path, site, index }: { readonly path: string; readonly site: CallSite; readonly index: number },
): readonly Target[] | null {
  const method = path.slice(path.lastIndexOf('.') + 1);
  if (method === 'then' && index === 0) return receiver(linker, site) ?? [];
  if (!path.startsWith('global#Array().')) return null;
  const start = OF_RESULT_AND_ELEMENT.has(method) && index === 0 ? site.call.arguments[1] : undefined;
  if (start !== undefined) return linker.evaluate({ file: site.file, value: start });
  if (index >= elementsGivenTo(method)) return null;
  return (receiver(linker, site) ?? []).flatMap((target) => elementOf(linker, target));
}

/** How many parameters of its callback a method of arrays fills with elements; a reduction starts with one where it is given nothing. */
function elementsGivenTo(method: string): number {
  if (OF_ELEMENTS.has(method)) return 1;
  return OF_TWO_ELEMENTS.has(method) || OF_RESULT_AND_ELEMENT.has(method) ? 2 : 0;
}

/** The callback's parameter as the own function types it, or as it calls it. */
function fromOwnFunction(linker: Linker, at: ParameterRef, index: number): readonly Target[] {
  const facts = linker.files.get(at.file);
  const type = facts?.types[facts.functions[at.function]?.parameters[at.index]?.type ?? -1];
  const declared = type?.kind === 'function' ? instancesOf(linker, at.file, type.parameters[index] ?? null) : [];
  if (declared.length > 0 || facts === undefined) return declared;
  return facts.calls.flatMap((call) => {
    const callee = facts.values[call.callee];
    const isParameter = callee?.kind === 'parameter' && callee.function === at.function && callee.index === at.index;
    const value = call.arguments[index];
    return isParameter && value !== undefined ? linker.evaluate({ file: at.file, value } satisfies Ref) : [];
  });
}
