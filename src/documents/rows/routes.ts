import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { reachedBy } from './reached-by.ts';
import type { ReachedRow } from './reached-by.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';

type HttpEntryPoint = Extract<EntryPoint, { readonly kind: 'http' }>;

export interface RouteRow {
  readonly method: string;
  readonly path: string;
  readonly likely: boolean;
  readonly evidence: Evidence;
  readonly systems: Capped<ReachedRow>;
}

/** Routes that begin with the same path. */
export interface RouteGroup {
  readonly prefix: string;
  readonly routes: number;
  readonly methods: readonly string[];
  readonly evidence: Evidence;
  readonly systems: Capped<ReachedRow>;
}

export interface Routes {
  readonly total: number;
  /** Every route where a reader can take them in, otherwise empty and `groups` has them. */
  readonly listed: readonly RouteRow[];
  readonly groups: Capped<RouteGroup>;
}

/** More are shown by the beginning of their path. */
export const mostListed = 40;
const mostGroups = 30;
const fewestGroups = 4;

export function routesOf(entryPoints: readonly EntryPoint[]): Routes {
  const routes = sortedRoutes(entryPoints);
  const long = routes.length > mostListed;
  return {
    total: routes.length,
    listed: long ? [] : routes.map(toRow),
    groups: cap(long ? groupsOf(routes) : [], mostGroups),
  };
}

/** All routes, by the beginning of their path, in order of it. */
export function routeGroupsOf(
  entryPoints: readonly EntryPoint[],
): readonly { readonly prefix: string; readonly rows: readonly RouteRow[] }[] {
  const groups = [...groupsByPrefix(sortedRoutes(entryPoints))].toSorted(by(([prefix]) => prefix));
  return groups.map(([prefix, members]) => ({ prefix, rows: members.map(toRow) }));
}

function sortedRoutes(entryPoints: readonly EntryPoint[]): readonly HttpEntryPoint[] {
  return entryPoints
    .filter((entry) => entry.kind === 'http')
    .toSorted(
      by(
        (route) => route.path,
        (route) => route.method,
      ),
    );
}

function toRow(route: HttpEntryPoint): RouteRow {
  return {
    method: route.method,
    path: route.path,
    likely: route.certainty === 'likely',
    evidence: toEvidence(route),
    systems: reachedBy([route]),
  };
}

/** The largest groups first. */
function groupsOf(routes: readonly HttpEntryPoint[]): RouteGroup[] {
  const groups = [...groupsByPrefix(routes)].toSorted(
    by(
      ([, members]) => -members.length,
      ([prefix]) => prefix,
    ),
  );
  return groups.flatMap(([prefix, members]) => {
    const methods = distinct(members.map(({ method }) => method));
    return members.slice(0, 1).map((first) => ({
      prefix,
      routes: members.length,
      methods,
      evidence: toEvidence(first),
      systems: reachedBy(members),
    }));
  });
}

/** As much of the paths as gives a number of groups that fits; where none fits, the shortest that tells something. */
function groupsByPrefix(routes: readonly HttpEntryPoint[]): ReadonlyMap<string, HttpEntryPoint[]> {
  const deepestFirst = [5, 4, 3, 2, 1].map((depth) => groupBy(routes, (route) => prefixOf(route.path, depth)));
  const telling = deepestFirst.filter((groups) => groups.size >= fewestGroups);
  return (
    telling.find((groups) => groups.size <= mostGroups) ?? telling.at(-1) ?? groupBy(routes, (route) => route.path)
  );
}

/** Procedures have their parts between dots: `/api/trpc/orders.items.list`; what has no path has a kind: `server action pay`. */
function prefixOf(path: string, depth: number): string {
  const named = /^(?<kind>[^/]* )[^/ ]+$/.exec(path)?.groups?.['kind'];
  if (named !== undefined) return `${named}…`;
  const ends = [...path.matchAll(/\/?[^/]*?(?=\/|(?<=\w)\.(?=\w)|$)\.?/g)].flatMap((part) =>
    /[^/.]/.test(part[0]) ? [part.index + part[0].length] : [],
  );
  const end = ends[depth - 1];
  if (end === undefined || ends.length <= depth) return path.startsWith('/') ? path : path || '/';
  return `${path.slice(0, end)}${path[end - 1] === '.' ? '' : '/'}…`;
}
