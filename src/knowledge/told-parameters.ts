import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef, Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { type WrappedUse, functionsAround } from './wrappers.ts';

/** What becomes of the parameters of an own log function. */
export interface Told {
  /** Indices of those that are the text of a line, or stand in it as they are. */
  readonly texts: ReadonlySet<number>;
  /** Of those from which a call makes something before: a colour, a title, a list. */
  readonly changed: ReadonlySet<number>;
  /** The calls that write the line. */
  readonly inside: readonly WrappedUse<unknown>[];
}

const NOTHING: Told = { texts: new Set(), changed: new Set(), inside: [] };
const MOST_LAYERS = 4;

/** Which parameters of own log functions are told as the text of a line; fields beside it are none. */
export function toldParameters(program: Program, uses: readonly WrappedUse<unknown>[]): (through: FunctionRef) => Told {
  const around = uses.flatMap((use) =>
    functionsAround(program.files.get(use.site.file), use.site.call.function).map((id) => ({
      key: functionKey({ file: use.site.file, function: id }),
      use,
    })),
  );
  const insideOf = groupBy(around, ({ key }) => key);
  const known = new Map<string, Told>();
  const toldOf = (at: FunctionRef, depth: number): Told => {
    const key = functionKey(at);
    const found = known.get(key) ?? (depth > MOST_LAYERS ? NOTHING : toldIn(at, depth));
    known.set(key, found);
    return found;
  };
  const toldIn = (at: FunctionRef, depth: number): Told => {
    const facts = program.files.get(at.file);
    const inside = (insideOf.get(functionKey(at)) ?? []).map(({ use }) => use);
    const handed = inside.flatMap(({ site, through }) => {
      const inner = through === null ? null : toldOf(through, depth + 1);
      return site.call.arguments.filter((_, index) => inner === null || inner.texts.has(index));
    });
    const parts = handed.flatMap((value) => (facts === undefined ? [] : parametersIn(facts, value)));
    const own = parts.filter((part) => part.function === at.function);
    return {
      texts: indicesOf(
        facts,
        at,
        own.filter(({ changed }) => !changed),
      ),
      changed: indicesOf(
        facts,
        at,
        own.filter(({ changed }) => changed),
      ),
      inside,
    };
  };
  return (through) => toldOf(through, 0);
}

interface Part {
  readonly function: number;
  readonly index: number;
  readonly changed: boolean;
}

/** What a rest parameter takes may be many. */
const MOST_ARGUMENTS = 8;

function indicesOf(facts: FileFacts | undefined, at: FunctionRef, parts: readonly Part[]): ReadonlySet<number> {
  const parameters = facts?.functions[at.function]?.parameters ?? [];
  return new Set(
    parts.flatMap(({ index }) =>
      parameters[index]?.rest === true ? Array.from({ length: MOST_ARGUMENTS }, (_, more) => index + more) : [index],
    ),
  );
}

const DEEPEST = 8;
const MESSAGE = /^(?:msg|message|text)$/i;

interface Way {
  readonly changed: boolean;
  readonly depth: number;
}

const START: Way = { changed: false, depth: 0 };

/** Parameters that stand in a text. */
function parametersIn(facts: FileFacts, value: ValueId, { changed, depth }: Way = START): readonly Part[] {
  const row = facts.values[value];
  if (row === undefined || depth > DEEPEST) return [];
  const all = (values: readonly ValueId[], isChanged = changed): readonly Part[] =>
    values.flatMap((each) => parametersIn(facts, each, { changed: isChanged, depth: depth + 1 }));
  switch (row.kind) {
    case 'parameter':
      return [{ function: row.function, index: row.index, changed }];
    case 'object':
      return all(row.properties.filter(({ name }) => MESSAGE.test(name)).map((each) => each.value));
    case 'result':
      return all([facts.calls[row.call]?.callee ?? -1, ...(facts.calls[row.call]?.arguments ?? [])], true);
    case 'member':
      return changed ? all([row.object]) : [];
    default:
      return all(partsOf(facts, value));
  }
}

function partsOf(facts: FileFacts, value: ValueId): readonly ValueId[] {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'template':
      return row.parts;
    case 'binary':
      return [row.left, row.right];
    case 'either':
      return row.values;
    case 'typed':
      return [row.value];
    case 'array':
      return row.elements;
    case 'element':
      return [row.of];
    case 'local':
      return facts.bindings[row.binding]?.values ?? [];
    default:
      return [];
  }
}
