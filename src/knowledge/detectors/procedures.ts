import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { originKey, originsOf } from '../../code/link/origins.ts';
import { slotOf, symbolOf, textsOf } from '../../code/link/queries.ts';
import type { ProcedureUse } from '../../model/entry-uses.ts';
import { chainStart } from '../chain-start.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { namesOfResults } from '../names-of-values.ts';
import { nextFiles, pagesApiPath } from '../next-packages.ts';
import { procedurePaths } from '../procedure-paths.ts';
import { joinPath, routerPrefixes } from '../router-prefixes.ts';
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
          prefixesFor(served.get(root) ?? []).map((prefix) => withPrefix(prefix, names.join('.'))),
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

function withPrefix(prefix: string, name: string): string {
  return prefix === '' ? name : joinPath(prefix, name);
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
  const { program, matches } = knowledge;
  const paths = new Map<string, string[]>();
  if (matches.procedureServers.length === 0) return paths;
  const prefixesAt = routerPrefixes(knowledge);
  const prefixesOf = (site: CallSite): readonly string[] => {
    const result = resultOf(program, site);
    return result === null ? [] : prefixesAt(result).filter((prefix) => prefix !== '');
  };
  const nextFileOf = nextFiles(program);
  // `pages/api/trpc/[trpc].ts` answers below `/api/trpc`.
  const pagePrefix = (file: string): readonly string[] => {
    const at = nextFileOf(file);
    const path = at === null ? null : pagesApiPath(at);
    return path === null ? [] : [path.replace(/\/\[[^/]*$/, '')];
  };
  for (const { call, use } of matches.procedureServers) {
    const router = slotOf(program, call.site, use.router);
    const written = use.prefix === undefined ? null : slotOf(program, call.site, use.prefix);
    // A prefix that only the running process knows says nothing.
    const text =
      written === null
        ? undefined
        : textsOf(program, written.ref).find((each) => /[a-z]/i.test(each.replaceAll(/\$\{[^}]*\}/g, '')));
    const prefixes = text === undefined ? [...prefixesOf(call.site), ...pagePrefix(call.site.file)] : [text];
    for (const origin of router === null ? [] : originsOf(program, router.ref)) {
      const key = originKey(origin);
      paths.set(key, [...new Set([...(paths.get(key) ?? []), ...prefixes])]);
    }
  }
  return paths;
}

/** What a call gives, as a value. */
function resultOf(program: Program, { file, index }: CallSite): Ref | null {
  const value = program.files.get(file)?.values.findIndex((row) => row.kind === 'result' && row.call === index) ?? -1;
  return value < 0 ? null : { file, value };
}
