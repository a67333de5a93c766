import type { CallSite, Program } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Value } from '../model/values.ts';

/**
 * Where the answer of a call is parsed as JSON in the same file, and what comes out is handed to no other call there: a
 * check would be one. Null where it is not parsed, or may be checked.
 */
export function parsedUnchecked(program: Program, site: CallSite): Place | null {
  const { file } = site;
  const facts = program.files.get(file);
  const parse = parsesIn(program)
    .get(file)
    ?.find(({ argument }) => facts !== undefined && comesFrom(facts, argument, site.index));
  return facts === undefined || parse === undefined || isHandedOn(facts, parse.call)
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
    const [argument] = call.arguments;
    if (isParse && argument !== undefined) parses.set(file, [...(parses.get(file) ?? []), { call: index, argument }]);
  }
  return parses;
});

const DEEPEST = 16;

/** Is a value a part of what a call gave: `answer.choices[0].message.content`, trimmed or with a default? */
function comesFrom(facts: FileFacts, value: number, call: number, depth = 0): boolean {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return false;
  if (row.kind === 'result' && row.call === call) return true;
  return partsOf(facts, row).some((part) => comesFrom(facts, part, call, depth + 1));
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

function isHandedOn(facts: FileFacts, parse: number): boolean {
  const own = new Set(facts.values.flatMap((row, id) => (comesFromParse(facts, row, parse) ? [id] : [])));
  const isOwn = (value: number): boolean => own.has(value);
  return (
    facts.calls.some(({ arguments: values }) => values.some(isOwn)) ||
    facts.functions.some(({ returns }) => returns.some(isOwn))
  );
}

/** The result itself, under a name or a type; a member of it is used already. */
function comesFromParse(facts: FileFacts, row: Value, parse: number, depth = 0): boolean {
  if (row.kind === 'result') return row.call === parse;
  if (depth > DEEPEST) return false;
  const parts =
    row.kind === 'typed' ? [row.value] : row.kind === 'local' ? (facts.bindings[row.binding]?.values ?? []) : [];
  return parts.some((part) => {
    const inner = facts.values[part];
    return inner !== undefined && comesFromParse(facts, inner, parse, depth + 1);
  });
}
