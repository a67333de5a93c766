import { originKey, originsOf } from '../../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { propertyOf, slotOf, symbolOf, textOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { ProcedureUse } from '../../model/entry-uses.ts';
import type { Call } from '../../model/facts.ts';
import { distinct } from '../../lib/order.ts';
import { chainStart } from '../chain-start.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { namesOfResults } from '../names-of-values.ts';
import { procedurePaths } from '../procedure-paths.ts';
import { type ServedRouter, procedureAddress, servedRouters } from '../procedure-servers.ts';
import { joinPath } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/** Procedures that clients call by name: tRPC, oRPC. `/api/trpc/orders.list`, without a prefix where none is known. */
export default {
  id: 'procedures',
  description:
    'Remote procedures, with the names under which routers hold them and the path at which those are served.',
  detect: (knowledge) => {
    if (knowledge.matches.procedures.length === 0) return {};
    const pathsOf = procedurePaths(knowledge);
    const servers = serversByRouter(knowledge);
    return {
      entryPoints: knowledge.matches.procedures.flatMap((match) => {
        const { site } = match.call;
        const reached = pathsOf(site).flatMap(({ root, names }) => {
          const named = (servers.get(root) ?? []).filter(({ described }) => described === null);
          return prefixesFor(named.flatMap(({ prefixes }) => prefixes)).map((prefix) => ({
            method: match.use.method,
            path: procedureAddress(prefix, names.join('.')),
          }));
        });
        const roots = distinct(pathsOf(site).map(({ root }) => root));
        const described = roots.flatMap((root) =>
          (servers.get(root) ?? []).flatMap((server) => describedAt(knowledge.program, site, server)),
        );
        return toRows(knowledge, match, [...reached, ...described]);
      }),
    };
  },
} satisfies Detector;

interface Reached {
  readonly method: string;
  readonly path: string;
}

/** `.meta({ openapi: { method: 'POST', path: '/orders' } })`, below the prefixes of the server. */
function describedAt(program: Program, site: CallSite, { described, prefixes }: ServedRouter): readonly Reached[] {
  const meta = described === null ? null : metaOf(program, site);
  const at = meta === null || described === null ? null : propertyOf(program, meta, described);
  const [method, path] = ['method', 'path'].map((key) => {
    const written = at === null ? null : propertyOf(program, at.ref, key);
    return written === null ? null : textOf(program, written.ref);
  });
  if (typeof method !== 'string' || typeof path !== 'string') return [];
  return prefixesFor(prefixes).map((prefix) => ({ method: method.toUpperCase(), path: joinPath(prefix, path) || '/' }));
}

/** What the chain of calls that ends with a procedure says of it. */
function metaOf(program: Program, site: CallSite): Ref | null {
  const { file } = site;
  const facts = program.files.get(file);
  for (let call: Call | undefined = site.call; call !== undefined;) {
    const callee = valueOf(program, { file, value: call.callee });
    if (callee?.kind !== 'member') return null;
    const [value] = call.arguments;
    if (callee.name === 'meta' && value !== undefined) return { file, value };
    const on = valueOf(program, { file, value: callee.object });
    call = on?.kind === 'result' ? facts?.calls[on.call] : undefined;
  }
  return null;
}

/** Where no server says a prefix, the names alone are said. */
function prefixesFor(known: readonly string[]): readonly string[] {
  return known.length === 0 ? [''] : known;
}

function toRows(
  { program }: Knowledge,
  { call: { site, likely }, library, use }: Match<ProcedureUse>,
  reached: readonly Reached[],
): Rows['entryPoints'] {
  const handler = slotOf(program, site, use.handler);
  if (handler === null) return [];
  const file = program.files.get(site.file);
  const given = file === undefined ? undefined : namesOfResults(file).get(site.index)?.name;
  const symbol = given ?? symbolOf(program, { file: site.file, function: site.call.function });
  // A procedure that no router holds has no address.
  const unique = new Map(reached.map((each) => [`${each.method} ${each.path}`, each]));
  return [...unique.values()].map(({ method, path }) => ({
    kind: 'http' as const,
    method,
    path,
    file: site.file,
    line: chainStart(program, site).call.line,
    symbol,
    framework: library.id,
    certainty: likely ? ('likely' as const) : ('certain' as const),
    handlers: handlerFunctions(program, [handler.ref]),
  }));
}

/** What serves routers, by the call that made the router. */
function serversByRouter(knowledge: Knowledge): ReadonlyMap<string, readonly ServedRouter[]> {
  const servers = new Map<string, ServedRouter[]>();
  for (const server of servedRouters(knowledge))
    for (const origin of originsOf(knowledge.program, server.router)) {
      const key = originKey(origin);
      servers.set(key, [...(servers.get(key) ?? []), server]);
    }
  return servers;
}
