import { originKey, originsOf } from '../../code/link/origins.ts';
import { slotOf, symbolOf } from '../../code/link/queries.ts';
import type { ProcedureUse } from '../../model/entry-uses.ts';
import { distinct } from '../../lib/order.ts';
import { chainStart } from '../chain-start.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { namesOfResults } from '../names-of-values.ts';
import { procedurePaths } from '../procedure-paths.ts';
import { procedureAddress, servedRouters } from '../procedure-servers.ts';
import type { Rows } from '../rows.ts';

/** Procedures that clients call by name: tRPC, oRPC. `/api/trpc/orders.list`, without a prefix where none is known. */
export default {
  id: 'procedures',
  description:
    'Remote procedures, with the names under which routers hold them and the path at which those are served.',
  detect: (knowledge) => {
    if (knowledge.matches.procedures.length === 0) return {};
    const pathsOf = procedurePaths(knowledge);
    const served = servedPaths(knowledge);
    return {
      entryPoints: knowledge.matches.procedures.flatMap((match) => {
        const paths = pathsOf(match.call.site).flatMap(({ root, names }) =>
          prefixesFor(served.get(root) ?? []).map((prefix) => procedureAddress(prefix, names.join('.'))),
        );
        return toRows(knowledge, match, [...new Set(paths)]);
      }),
    };
  },
} satisfies Detector;

/** Where no server says a prefix, the names alone are said. */
function prefixesFor(known: readonly string[]): readonly string[] {
  return known.length === 0 ? [''] : known;
}

function toRows(
  { program }: Knowledge,
  { call: { site, likely }, library, use }: Match<ProcedureUse>,
  paths: readonly string[],
): Rows['entryPoints'] {
  const handler = slotOf(program, site, use.handler);
  if (handler === null) return [];
  const file = program.files.get(site.file);
  const given = file === undefined ? undefined : namesOfResults(file).get(site.index)?.name;
  const symbol = given ?? symbolOf(program, { file: site.file, function: site.call.function });
  // A procedure that no router holds has no address.
  return paths.map((path) => ({
    kind: 'http' as const,
    method: use.method,
    path,
    file: site.file,
    line: chainStart(program, site).call.line,
    symbol,
    framework: library.id,
    certainty: likely ? ('likely' as const) : ('certain' as const),
    handlers: handlerFunctions(program, [handler.ref]),
  }));
}

/** Paths at which routers are served, by the call that made the router. */
function servedPaths(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  for (const { router, prefixes } of servedRouters(knowledge))
    for (const origin of originsOf(knowledge.program, router)) {
      const key = originKey(origin);
      paths.set(key, distinct([...(paths.get(key) ?? []), ...prefixes]));
    }
  return paths;
}
