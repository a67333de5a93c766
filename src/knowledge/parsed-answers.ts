import type { CallSite, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Call, FileFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Value } from '../model/values.ts';
import { mentions } from './mentions.ts';
import { isHandedOn, readsOf, wholesOf } from './whole-results.ts';

/**
 * Where the answer of a call is parsed as JSON in the same file, and what comes out is handed to no other call there: a
 * check would be one. Null where it is not parsed, or may be checked.
 */
export function parsedUnchecked(program: Program, site: CallSite): Place | null {
  const { file } = site;
  const facts = program.files.get(file);
  const parses = parsesIn(program).get(file) ?? [];
  const parse = parses.find(
    (each) => facts !== undefined && comesFrom(facts, each.argument, site.index) && !mayBeChecked(facts, each.call),
  );
  return facts === undefined || parse === undefined
    ? null
    : { file, line: facts.calls[parse.call]?.line ?? site.call.line };
}

interface Parse {
  readonly call: number;
  readonly argument: number;
}

const parsesIn = remembered((program: Program): ReadonlyMap<string, readonly Parse[]> => {
  const parses = new Map<string, Parse[]>();
  for (const { file, index, call, targets } of program.calls) {
    const isParse = targets.some((target) => target.kind === 'api' && target.path === 'global#JSON.parse');
    const [argument] = isParse ? call.arguments : bodyOf(program.files.get(file), call);
    if (argument !== undefined) parses.set(file, [...(parses.get(file) ?? []), { call: index, argument }]);
  }
  return parses;
});

/** `response.json()`: what it is read from. */
function bodyOf(facts: FileFacts | undefined, call: Call): readonly number[] {
  const callee = facts?.values[call.callee];
  return callee?.kind === 'member' && callee.name === 'json' && call.arguments.length === 0 ? [callee.object] : [];
}

/** Is a value a part of what a call gave: `answer.choices[0].message.content`, trimmed or with a default? */
function comesFrom(facts: FileFacts, value: number, call: number): boolean {
  const seen = new Set<number>();
  const visit = (at: number): boolean => {
    const row = facts.values[at];
    if (row === undefined || seen.has(at)) return false;
    seen.add(at);
    return (row.kind === 'result' && row.call === call) || partsOf(facts, row).some(visit);
  };
  return visit(value);
}

function partsOf(facts: FileFacts, row: Value): readonly number[] {
  switch (row.kind) {
    case 'member':
    case 'index':
      return [row.object];
    case 'element':
      return [row.of];
    case 'either':
      return row.values;
    case 'typed':
      return [row.value];
    case 'local':
      return facts.bindings[row.binding]?.values ?? [];
    case 'result': {
      const call = facts.calls[row.call];
      const callee = call === undefined ? undefined : facts.values[call.callee];
      // `text.trim()`: what a method gives of it; what another call makes of it is something else.
      return callee?.kind === 'member' ? [callee.object] : [];
    }
    default:
      return [];
  }
}

/**
 * Does the whole result go anywhere (into a call, back to the caller, into another object or a field), does a branch ask for a
 * part of it, or is nothing read of it at all?
 */
function mayBeChecked(facts: FileFacts, parse: number): boolean {
  const own = wholesOf(facts, parse);
  const reads = readsOf(facts, own);
  // `.json().catch(() => ({}))` makes something else of it.
  const isChained = reads.some((row) => row.kind === 'member' && /^(?:then|catch|finally)$/.test(row.name));
  return reads.length === 0 || isChained || isAsked(facts, own) || isHandedOn(facts, own);
}

/** `if (typeof answer.id !== 'string') throw …`, `typeof answer === 'object' ? … : …`, `'id' in answer`. */
function isAsked(facts: FileFacts, own: ReadonlySet<number>): boolean {
  const isAbout = (value: number): boolean => mentions(facts, value, (_, each) => own.has(each));
  return (
    facts.scopes.some((scope) => scope.kind === 'branch' && isAbout(scope.condition)) ||
    facts.values.some(
      (row) =>
        (row.kind === 'unary' && row.operator === 'typeof' && isAbout(row.value)) ||
        (row.kind === 'binary' && COMPARES.test(row.operator) && (isAbout(row.left) || isAbout(row.right))),
    )
  );
}

const COMPARES = /^(?:[=!]==?|[<>]=?|in|instanceof)$/;
