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
  return rows.callSettings.flatMap(({ file, call, method }) => {
    const path = method === null ? null : pathOfCall(program, { file, call })?.replace(/[?#].*$/, '');
    const line = program.files.get(file)?.calls[call]?.line;
    if (path === null || path === undefined || line === undefined) return [];
    const from = runnersOf(question)({ file, line }).filter(({ service }) => pages.has(service));
    const answering = from.length === 0 ? [] : routes.filter((route) => isSameRoute(route, { method, path }));
    const [to = '', ...others] = distinct(answering.map((route) => serviceOf(route.file)?.name ?? ''));
    if (to === '' || others.length > 0) return [];
    const start = `/${path.split('/')[1] ?? ''}`;
    return from.map(({ service }) => ({ from: service, to, start, place: { file, line } }));
  });
}
