import { distinct } from '../lib/order.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { isSameRoute, pathOfCall } from './routes-called.ts';
import { runnersOf } from './runners.ts';

/** A request of a page to the host that it comes from, and the service whose route answers. */
export interface SameHostCall {
  readonly from: string;
  readonly to: string;
  /** How the path begins: `/api`. */
  readonly start: string;
  readonly place: Place;
}

/** `http.get('/api/orders')` in a page goes to whoever answers at that path, where only one service of the repository does. */
export function sameHostCalls(question: Question): readonly SameHostCall[] {
  const { program, rows, services, serviceOf } = question;
  const pages = new Set(services.flatMap(({ kind, name }) => (kind === 'frontend' ? [name] : [])));
  const routes = rows.entryPoints.filter((row) => row.kind === 'http');
  const answeredBy = (request: Request): string | null => {
    const answering = routes.filter((route) => isSameRoute(route, request));
    const [to = '', ...others] = distinct(answering.map((route) => serviceOf(route.file)?.name ?? ''));
    return to === '' || others.length > 0 ? null : to;
  };
  return rows.callSettings.flatMap(({ file, call, method }) => {
    const path = method === null ? null : pathOfCall(program, { file, call });
    const line = program.files.get(file)?.calls[call]?.line;
    if (path === null || line === undefined) return [];
    const from = runnersOf(question)({ file, line }).filter(({ service }) => pages.has(service));
    const to = from.length === 0 ? null : answeredBy({ method, path: path.replace(/[?#].*$/, '') });
    const start = `/${path.split(/[/?#]/)[1] ?? ''}`;
    return to === null ? [] : from.map(({ service }) => ({ from: service, to, start, place: { file, line } }));
  });
}

type Request = Parameters<typeof isSameRoute>[1];
