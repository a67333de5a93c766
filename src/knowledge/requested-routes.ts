import type { CallSite, Program } from '../code/link/program.ts';
import { slotOf, textsOf } from '../code/link/queries.ts';
import { groupBy } from '../lib/group-by.ts';
import type { ScheduleUse } from '../model/entry-uses.ts';
import type { FoundEntryPoint } from './rows.ts';

/** A request that a schedule sends to the application itself. */
export interface RequestedRoute {
  readonly method: string;
  /** A path, or a URL whose host is that of the application: `${APP_URL}/api/cron/clean`. */
  readonly url: string;
}

/**
 * Schedules that request a route of their own service run what answers there: crons of Vercel, schedules of QStash. One that
 * requests what is no route here is left as it is.
 */
export function withRequestedRoutes(
  entryPoints: readonly FoundEntryPoint[],
  serviceOf: (file: string) => { readonly name: string } | null,
): readonly FoundEntryPoint[] {
  const homeOf = ({ file }: FoundEntryPoint): string => serviceOf(file)?.name ?? '';
  const routes = groupBy(
    entryPoints.filter((row) => row.kind === 'http'),
    (row) => `${homeOf(row)} ${pathOf(row.path)}`,
  );
  return entryPoints.map(({ requests, ...row }) => {
    const path = requests === undefined || row.handlers.length > 0 ? null : pathOf(requests.url);
    const answering = path === null ? [] : (routes.get(`${homeOf(row)} ${path}`) ?? []);
    const route = answering.find(({ method }) => method === requests?.method || method === 'ANY');
    return route === undefined ? row : { ...row, handlers: route.handlers };
  });
}

/** The request that a call has sent by the clock: `destination: `${APP_URL}/api/cron/clean``. */
export function requestAt(
  program: Program,
  site: CallSite,
  uses: readonly ScheduleUse[],
): Pick<FoundEntryPoint, 'requests'> {
  const urls = uses.flatMap(({ requests }) => {
    const written = requests === undefined ? null : slotOf(program, site, requests);
    return written === null ? [] : textsOf(program, written.ref);
  });
  const [url, ...others] = urls;
  return url === undefined || others.length > 0 ? {} : { requests: { method: 'POST', url } };
}

/** The path alone, without host, query and slash at the end; null where the host is that of others, or the path is not known. */
function pathOf(url: string): string | null {
  const path = url.replace(/^\$\{[^}]*\}/, '').replace(/[?#].*$/, '');
  if (!path.startsWith('/') || path.includes('${')) return null;
  return path.replace(/\/+$/, '') || '/';
}
