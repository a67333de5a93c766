import { type Handed, liftFurther, takenOf } from '../code/link/lift.ts';
import type { CallSite, Program, Ref } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { ProcedureServerUse } from '../model/entry-uses.ts';
import { decidedNames, slotted } from './decided-names.ts';
import type { Knowledge, Match } from './knowledge.ts';
import { nextFiles, pagesApiPath } from './next-packages.ts';
import { joinPath, receiverOf, resultOf, routerPrefixes } from './router-prefixes.ts';

/** A router of procedures that is served over HTTP, and the paths below which it answers; none where they are not known. */
export interface ServedRouter {
  readonly router: Ref;
  readonly prefixes: readonly string[];
  /** The key of `.meta()` under which procedures say how they are reached; null where their names do. */
  readonly described: string | null;
}

export function servedRouters(knowledge: Knowledge): readonly ServedRouter[] {
  const { matches } = knowledge;
  if (matches.procedureServers.length === 0) return [];
  const around = prefixesAround(knowledge);
  return matches.procedureServers.flatMap((match) => servedBy(knowledge, match, around));
}

function servedBy(
  { program }: Knowledge,
  { call: { site }, use }: Match<ProcedureServerUse>,
  around: (site: CallSite) => readonly string[],
): readonly ServedRouter[] {
  const [router] = slotted(program, site, use.router);
  const [prefix] = use.prefix === undefined ? [] : slotted(program, site, use.prefix);
  if (router === undefined) return [];
  const place = { file: site.file, line: site.call.line };
  // An own helper may make the server of what its callers pass.
  const slots = [router.handed, prefix?.handed ?? null];
  return liftFurther(program, { place, site, slots, likely: false }).flatMap((lifted) => {
    const [served = null, written = null] = lifted.slots;
    const ref = takenOf(program, served);
    const texts = written === null ? [] : prefixTexts(program, lifted.site, written);
    const prefixes = texts.length > 0 ? texts : around(lifted.site);
    return ref === null ? [] : [{ router: ref, prefixes, described: use.described ?? null }];
  });
}

/** Of a prefix whose beginning only the running process knows, `${base}/api`, the rest; one of which nothing is known says nothing. */
function prefixTexts(program: Program, site: CallSite, written: Handed): readonly string[] {
  return decidedNames(program, site, { name: written, others: [] })
    .flatMap(({ names }) => names ?? [])
    .filter((each) => /[a-z]/i.test(each.replaceAll(/\$\{[^}]*\}/g, '')))
    .map((each) => each.replace(/^(?:\$\{[^}]*\})+(?=\/)/, ''));
}

/** Where what a call gives is mounted or handed over beside a path, else where its file is a page. */
function prefixesAround(knowledge: Knowledge): (site: CallSite) => readonly string[] {
  const prefixesAt = routerPrefixes(knowledge);
  const nextFileOf = nextFiles(knowledge.program);
  // `pages/api/trpc/[trpc].ts` answers below `/api/trpc`.
  const pagePrefix = (file: string): readonly string[] => {
    const at = nextFileOf(file);
    const path = at === null ? null : pagesApiPath(at);
    return path === null ? [] : [path.replace(/\/\[[^/]*$/, '')];
  };
  return (site) => {
    const result = resultOf(knowledge.program, site);
    const mounted = result === null ? [] : prefixesAt(result).filter((prefix) => prefix !== '');
    const known = mounted.length > 0 ? mounted : besidePaths(knowledge, site);
    return [...known, ...pagePrefix(site.file)];
  };
}

/** `app.use('/trpc/*', trpcServer({ router }))`: a framework takes a path and what answers below it. */
function besidePaths(knowledge: Knowledge, { file, index }: CallSite): readonly string[] {
  const { program } = knowledge;
  const prefixesAt = routerPrefixes(knowledge);
  return program.calls.flatMap((site): readonly string[] => {
    const [first, ...rest] = site.file === file ? site.call.arguments : [];
    const isHanded = rest.some((value) => {
      const row = valueOf(program, { file, value });
      return row?.kind === 'result' && row.call === index;
    });
    const on = isHanded ? receiverOf(knowledge, site) : null;
    if (first === undefined || on === null) return [];
    const paths = textsOf(program, { file, value: first }).filter((text) => text.startsWith('/'));
    return paths.flatMap((path) => prefixesAt(on).map((outer) => joinPath(outer, path.replace(/\/\*+$/, ''))));
  });
}

/** The path of a procedure; where no server says a prefix, its name alone. */
export function procedureAddress(prefix: string, name: string): string {
  return prefix === '' ? name : `/${[...prefix.split('/'), name].filter((part) => part !== '').join('/')}`;
}
