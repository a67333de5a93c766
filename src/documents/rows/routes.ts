import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { EntryPoint } from '../../model/entry-point.ts';
import { cap } from './cap.ts';
import type { Capped } from './cap.ts';
import { reachedBy } from './reached-by.ts';
import type { Reached } from './reached-by.ts';
import { toEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';

type HttpEntryPoint = Extract<EntryPoint, { readonly kind: 'http' }>;

export interface RouteRow {
  readonly method: string;
  readonly path: string;
  readonly likely: boolean;
  readonly evidence: Evidence;
  readonly systems: Reached;
}

/** Routes that begin with the same path. */
export interface RouteGroup {
  readonly prefix: string;
  readonly routes: number;
  readonly methods: readonly string[];
  readonly evidence: Evidence;
  readonly systems: Reached;
}

export interface Routes {
  readonly total: number;
  /** Every route where a reader can take them in, otherwise empty and `groups` has them. */
  readonly listed: readonly RouteRow[];
  readonly groups: Capped<RouteGroup>;
}

/** More are shown by the beginning of their path. */
export const mostListed = 40;
const mostGroups = 24;
/** A group with more than this part of all routes is taken apart. */
const largestPart = 8;
const deepest = 8;

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

/** Routes whose paths begin alike, down to so many parts. */
interface Alike {
  readonly routes: readonly HttpEntryPoint[];
  readonly depth: number;
}

/**
 * Groups that hold much of all are taken apart, as long as their number fits: one busy prefix hides nothing, and the
 * others stay whole. What holds most of all is taken apart in any case.
 */
function groupsByPrefix(routes: readonly HttpEntryPoint[]): readonly (readonly [string, readonly HttpEntryPoint[]])[] {
  let groups = partsOf({ routes, depth: 0 });
  for (;;) {
    const [largest, parts] =
      groups
        .filter((group) => group.routes.length > routes.length / largestPart)
        .toSorted(by((group) => -group.routes.length))
        .map((group) => [group, partsOf(group)] as const)
        .find(
          ([group, split]) =>
            split.length > 1 &&
            (groups.length - 1 + split.length <= mostGroups || group.routes.length > routes.length / 2),
        ) ?? [];
    if (largest === undefined || parts === undefined) break;
    groups = groups.flatMap((group) => (group === largest ? parts : [group]));
  }
  return groups.map((group) => [prefixAt(group), group.routes] as const);
}

/** One part deeper, and as deep as all of a group go together. */
function partsOf({ routes, depth }: Alike): readonly Alike[] {
  const parts = [...groupBy(routes, (route) => prefixOf(route.path, depth + 1)).values()];
  if (parts.length > 1 || depth > deepest) return parts.map((part) => ({ routes: part, depth: depth + 1 }));
  return partsOf({ routes, depth: depth + 1 });
}

/** As much as all paths of a group have in common. */
function prefixAt({ routes, depth }: Alike): string {
  const [first] = routes;
  const next = new Set(routes.map((route) => prefixOf(route.path, depth + 1)));
  if (first === undefined) return '';
  return next.size === 1 && depth <= deepest ? prefixAt({ routes, depth: depth + 1 }) : prefixOf(first.path, depth);
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
