import { exportsOf } from '../code/link/exports.ts';
import { originKey, originsOf } from '../code/link/origins.ts';
import type { CallSite, Ref, Target } from '../code/link/program.ts';
import { functionOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Knowledge } from './knowledge.ts';

/** Names from the outermost router to a procedure, `['orders', 'list']`, and the call that made that router. */
export interface ProcedurePath {
  readonly root: string;
  readonly names: readonly string[];
}

/** Where a router or a procedure stands in another router. */
interface Held {
  readonly by: string;
  readonly names: readonly string[];
}

interface Walk {
  readonly knowledge: Knowledge;
  /** Keys of the calls that make routers, and of those that make procedures. */
  readonly routers: ReadonlySet<string>;
  readonly procedures: ReadonlySet<string>;
  readonly hold: (node: string, names: readonly string[]) => void;
}

const DEEPEST = 16;
const MOST_PATHS = 6;

function keyOfCall({ file, index }: CallSite): string {
  return originKey({ kind: 'call', file, call: index });
}

/** Under which names a procedure is reached; none where no router holds it. */
export function procedurePaths(knowledge: Knowledge): (procedure: CallSite) => readonly ProcedurePath[] {
  const held = holders(knowledge);
  const pathsTo = (node: string, inside: ReadonlySet<string>): readonly ProcedurePath[] =>
    (held.get(node) ?? [])
      .flatMap(({ by, names }): readonly ProcedurePath[] => {
        // A router that holds itself has no end.
        if (inside.has(by) || inside.size > DEEPEST) return [];
        const outer = pathsTo(by, new Set([...inside, by]));
        return outer.length === 0
          ? [{ root: by, names }]
          : outer.map((path) => ({ root: path.root, names: [...path.names, ...names] }));
      })
      .slice(0, MOST_PATHS);
  return (procedure) => pathsTo(keyOfCall(procedure), new Set());
}

function holders(knowledge: Knowledge): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>();
  const { matches } = knowledge;
  const routers = new Set(matches.procedureRouters.map(({ call }) => keyOfCall(call.site)));
  const procedures = new Set(matches.procedures.map(({ call }) => keyOfCall(call.site)));
  for (const { call } of matches.procedureRouters) {
    const by = keyOfCall(call.site);
    const hold = (node: string, names: readonly string[]): void => {
      const places = held.get(node);
      if (places === undefined) held.set(node, [{ by, names }]);
      else places.push({ by, names });
    };
    for (const value of call.site.call.arguments)
      walk({ knowledge, routers, procedures, hold }, argumentOf(knowledge, { file: call.site.file, value }), {
        names: [],
        depth: 0,
      });
  }
  return held;
}

/** `lazy(() => import('./orders'))` holds what the function gives. */
function argumentOf({ program }: Knowledge, ref: Ref): Ref {
  const at = functionOf(program, ref);
  const value = at === null ? undefined : program.files.get(at.file)?.functions[at.function]?.returns[0];
  return at === null || value === undefined ? ref : { file: at.file, value };
}

/** Goes through a tree of names down to procedures and other routers. */
function walk(
  into: Walk,
  ref: Ref,
  { names, depth }: { readonly names: readonly string[]; readonly depth: number },
): void {
  if (depth > DEEPEST) return;
  const found = originsOf(into.knowledge.program, ref)
    .map(originKey)
    .filter((key) => into.routers.has(key) || into.procedures.has(key));
  for (const key of found) into.hold(key, names);
  if (found.length > 0) return;
  for (const target of into.knowledge.program.targetsOf(ref)) {
    if (target.kind === 'module') holdModule(into, target.file, names);
    for (const [key, value] of partsOf(into.knowledge, target))
      walk(into, value, { names: key === null ? names : [...names, key], depth: depth + 1 });
  }
}

/** Properties of an object literal; what it spreads has no name of its own. */
function partsOf({ program }: Knowledge, target: Target): readonly (readonly [key: string | null, value: Ref])[] {
  const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
  if (row?.kind !== 'object' || target.kind !== 'structure') return [];
  const { file } = target.at;
  return [
    ...row.spreads.map((value) => [null, { file, value }] as const),
    ...row.properties.map(({ name, value }) => [name, { file, value }] as const),
  ];
}

/** A module stands for the router that it exports, where that is one. */
function holdModule({ knowledge: { program }, routers, hold }: Walk, file: string, names: readonly string[]): void {
  const exported = (program.files.get(file)?.exports ?? []).flatMap((row) =>
    row.kind === 'value' ? exportsOf(program.linker, file, row.name) : [],
  );
  const keys = new Set(
    exported
      .flatMap((each) => (each.kind === 'value' ? originsOf(program, each.ref) : []))
      .map(originKey)
      .filter((key) => routers.has(key)),
  );
  if (keys.size === 1) for (const key of keys) hold(key, names);
}
