import { stepsFrom } from '../../code/link/origins.ts';
import type { CallSite, Program, Ref } from '../../code/link/program.ts';
import { slotOf, textsOf } from '../../code/link/queries.ts';
import { valueOf } from '../../code/link/value-of.ts';
import type { ChainedProcedureUse } from '../../model/entry-uses.ts';
import { chainStart } from '../chain-start.ts';
import { handlerFunctions } from '../handler-functions.ts';
import type { Detector, Knowledge, Match } from '../knowledge.ts';
import { procedureAddress, servedRouters } from '../procedure-servers.ts';
import { siteOf } from '../region.ts';
import { receiverOf } from '../router-prefixes.ts';
import type { Rows } from '../rows.ts';

/** Procedures that calls add to a router by name, one after the other: version 9 of tRPC. */
export default {
  id: 'chained-procedures',
  description:
    'Remote procedures that a chain of calls adds to a router, with the names before those of merged routers.',
  detect: (knowledge) => {
    if (knowledge.matches.chainedProcedures.length === 0) return {};
    const namesBefore = prefixesOfRouters(knowledge);
    return {
      entryPoints: knowledge.matches.chainedProcedures.flatMap((match) => toRows(knowledge, match, namesBefore)),
    };
  },
} satisfies Detector;

/** Where a router is served, and what stands before the names in it. */
interface Before {
  readonly path: string;
  readonly name: string;
}

type PrefixesOf = (router: string) => readonly Before[];

const DEEPEST = 8;

function prefixesOfRouters(knowledge: Knowledge): PrefixesOf {
  const { program, matches } = knowledge;
  const merged = new Map<string, { readonly by: string; readonly name: string }[]>();
  for (const { call, use } of matches.chainedMerges) {
    const on = receiverOf(knowledge, call.site);
    const router = slotOf(program, call.site, use.router);
    const prefix = slotOf(program, call.site, use.prefix);
    const name = prefix === null ? '' : (textsOf(program, prefix.ref)[0] ?? '');
    for (const key of router === null ? [] : rootsOf(program, router.ref))
      for (const by of on === null ? [] : rootsOf(program, on))
        merged.set(key, [...(merged.get(key) ?? []), { by, name }]);
  }
  const served = new Map<string, readonly string[]>();
  for (const { router, prefixes } of servedRouters(knowledge))
    for (const key of rootsOf(program, router)) served.set(key, [...(served.get(key) ?? []), ...prefixes]);
  const before = (router: string, inside: readonly string[]): readonly Before[] => {
    // A router that is merged into itself has no end.
    if (inside.includes(router) || inside.length > DEEPEST) return [];
    const outer = (merged.get(router) ?? []).flatMap(({ by, name }) =>
      before(by, [...inside, router]).map((each) => ({ path: each.path, name: each.name + name })),
    );
    const own = (served.get(router) ?? []).map((path) => ({ path, name: '' }));
    return [...own, ...outer].length > 0 ? [...own, ...outer] : [{ path: '', name: '' }];
  };
  return (router) => before(router, []);
}

/** The expressions in which a router begins: a factory makes a new one each time that it is called. */
function rootsOf(program: Program, ref: Ref, depth = 0): readonly string[] {
  const row = valueOf(program, ref);
  if (depth > DEEPEST) return [];
  if (row?.kind === 'result') return rootsOfChain(program, siteOf(program, ref.file, row.call), depth);
  return stepsFrom(program, ref).flatMap((step) => ('value' in step ? rootsOf(program, step, depth + 1) : []));
}

/** `posts.query(…)`: the chain goes on from a router that has a name. */
function rootsOfChain(program: Program, site: CallSite, depth: number): readonly string[] {
  const { file, index, call } = chainStart(program, site);
  const callee = valueOf(program, { file, value: call.callee });
  const on = callee?.kind === 'member' ? rootsOf(program, { file, value: callee.object }, depth + 1) : [];
  return on.length > 0 ? on : [`${index} ${file}`];
}

function toRows(
  knowledge: Knowledge,
  { call: { site, likely }, library, use }: Match<ChainedProcedureUse>,
  namesBefore: PrefixesOf,
): Rows['entryPoints'] {
  const { program } = knowledge;
  const on = receiverOf(knowledge, site);
  const [name, handler] = [use.name, use.handler].map((slot) => slotOf(program, site, slot)?.ref);
  if (on === null || name === undefined || handler === undefined) return [];
  return textsOf(program, name).flatMap((text) =>
    rootsOf(program, on)
      .flatMap(namesBefore)
      .map((before) => ({
        kind: 'http' as const,
        method: use.method,
        path: procedureAddress(before.path, before.name + text),
        file: site.file,
        line: site.call.line,
        symbol: text,
        framework: library.id,
        certainty: likely ? ('likely' as const) : ('certain' as const),
        handlers: handlerFunctions(program, [handler]),
      })),
  );
}
