import { stepsFrom } from '../code/link/origins.ts';
import type { Ref } from '../code/link/program.ts';
import { propertyOf, slotOf, textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { ContractUse } from '../model/entry-uses.ts';
import type { Knowledge, Match } from './knowledge.ts';
import { joinPath } from './router-prefixes.ts';

/** A route of a contract, with the names under which the contract holds it. */
export interface ContractRoute {
  readonly names: readonly string[];
  readonly method: string;
  readonly path: string;
}

/** What a contract is at one place: an object of routes and further objects, and the call that made it part of a contract. */
interface Node {
  readonly at: Ref;
  readonly by: string | null;
}

type NodesOf = (ref: Ref, depth?: number) => readonly Node[];

const DEEPEST = 8;

/** Routes of a contract or of a part of one, as the value that stands for it holds them. */
export function contractRoutes(knowledge: Knowledge): (contract: Ref) => readonly ContractRoute[] {
  const made = new Map(
    knowledge.matches.contracts.map((match) => [`${match.call.site.index} ${match.call.site.file}`, match]),
  );
  const { program } = knowledge;
  const nodesOf: NodesOf = (ref, depth = 0) => {
    if (depth > DEEPEST) return [];
    const row = valueOf(program, ref);
    if (row?.kind === 'member') {
      const inside = nodesOf({ file: ref.file, value: row.object }, depth + 1).flatMap(({ at, by }) => {
        const part = propertyOf(program, at, row.name);
        return part === null ? [] : partsAt(nodesOf, part.ref, { by, depth });
      });
      if (inside.length > 0) return inside;
    }
    if (row?.kind === 'object') return [{ at: ref, by: null }];
    if (row?.kind === 'result') {
      const key = `${row.call} ${ref.file}`;
      const match = made.get(key);
      const routes = match === undefined ? null : slotOf(program, match.call.site, match.use.routes);
      if (routes !== null) return nodesOf(routes.ref, depth + 1).map(({ at }) => ({ at, by: key }));
    }
    return stepsFrom(program, ref).flatMap((step) => ('value' in step ? nodesOf(step, depth + 1) : []));
  };
  const prefixOf = prefixes(knowledge, nodesOf);
  const walk = ({ at, by }: Node, names: readonly string[]): readonly ContractRoute[] => {
    const [method, path] = ['method', 'path'].map((key) => textAt(knowledge, at, key));
    if (method !== undefined && path !== undefined)
      return [{ names, method: method.toUpperCase(), path: joinPath(by === null ? '' : prefixOf(by), path) || '/' }];
    const row = names.length > DEEPEST ? undefined : valueOf(program, at);
    return (row?.kind === 'object' ? row.properties : []).flatMap(({ name, value }) =>
      partsAt(nodesOf, { file: at.file, value }, { by, depth: 0 }).flatMap((part) => walk(part, [...names, name])),
    );
  };
  return (contract) => nodesOf(contract).flatMap((node) => walk(node, []));
}

/** A part that no call made belongs to the contract around it. */
function partsAt(
  nodesOf: NodesOf,
  ref: Ref,
  { by, depth }: { readonly by: string | null; readonly depth: number },
): readonly Node[] {
  return nodesOf(ref, depth + 1).map((node) => ({ at: node.at, by: node.by ?? by }));
}

function textAt({ program }: Knowledge, at: Ref, key: string): string | undefined {
  const written = propertyOf(program, at, key);
  return written === null ? undefined : textsOf(program, written.ref)[0];
}

/** What stands before the paths of a contract: its own prefix, and those of the contracts that hold it. */
function prefixes(knowledge: Knowledge, nodesOf: NodesOf): (by: string) => string {
  const { program, matches } = knowledge;
  const own = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const { call, use } of matches.contracts) {
    const key = `${call.site.index} ${call.site.file}`;
    const prefix = slotOf(program, call.site, use.prefix);
    own.set(key, prefix === null ? '' : (textsOf(program, prefix.ref)[0] ?? ''));
    for (const inner of contractsInside(knowledge, nodesOf, { call, use })) if (inner !== key) holders.set(inner, key);
  }
  return (by) => {
    const path: string[] = [];
    for (let at: string | undefined = by; at !== undefined && path.length <= DEEPEST; at = holders.get(at))
      path.unshift(own.get(at) ?? '');
    return joinPath(...path);
  };
}

/** Calls that made the contracts that another holds under its names. */
function contractsInside(
  { program }: Knowledge,
  nodesOf: NodesOf,
  { call, use }: Pick<Match<ContractUse>, 'call' | 'use'>,
): readonly string[] {
  const routes = slotOf(program, call.site, use.routes);
  const row = routes === null ? undefined : valueOf(program, routes.ref);
  if (routes === null || row?.kind !== 'object') return [];
  return row.properties.flatMap(({ value }) => nodesOf({ file: routes.ref.file, value }).flatMap(({ by }) => by ?? []));
}
