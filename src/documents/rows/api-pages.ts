import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { entriesOf } from '../../model/rows-of-service.ts';
import { reachedByEveryRequest, withoutEvery } from './every-request.ts';
import { deployablesOf } from './services.ts';
import { mostListed, type RouteRow, routeGroupsOf } from './routes.ts';

/** Routes that begin alike, on one of the pages of a service. */
export interface ApiGroup {
  /** Counts through the pages. */
  readonly number: number;
  readonly prefix: string;
  readonly routes: readonly RouteRow[];
}

export interface ApiPage {
  readonly service: Service;
  readonly path: string;
  /** Of how many pages the service has. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
  /** Systems that each route reaches, and that are not named at each. */
  readonly everyRequest: readonly string[];
  readonly groups: readonly ApiGroup[];
}

const linesOfPage = 320;
/** Heading, head of the table and what is blank between. */
const linesOfGroup = 11;
const mostPages = 12;

/** Pages with every route of a service; none where its runbook lists them. */
export function apiPagesOf(service: Service, model: HandoverModel): readonly ApiPage[] {
  const every = reachedByEveryRequest(service, model);
  const routes = withoutEvery(entriesOf(service, model), every).filter(({ kind }) => kind === 'http');
  if (routes.length <= mostListed) return [];
  const pages: ApiGroup[][] = [[]];
  let room = linesOfPage;
  for (const [index, { prefix, rows }] of routeGroupsOf(routes).entries()) {
    for (const part of inParts(rows)) {
      const lines = linesOfGroup + part.length;
      if (lines > room) {
        pages.push([]);
        room = linesOfPage;
      }
      pages.at(-1)?.push({ number: index + 1, prefix, routes: part });
      room -= lines;
    }
  }
  return pages.slice(0, mostPages).map((groups, index) => ({
    service,
    path: pathOf(service, index),
    page: index + 1,
    pages: pages.length,
    total: routes.length,
    everyRequest: every,
    groups,
  }));
}

/** Path of the first page with all routes of a service, null where there is none. */
export function apiPathOf(service: Service, model: HandoverModel): string | null {
  return deployablesOf(model).includes(service) ? (apiPagesOf(service, model)[0]?.path ?? null) : null;
}

function pathOf({ id }: Service, index: number): string {
  return `services/${id}/api${index === 0 ? '' : `-${index + 1}`}.md`;
}

function inParts(rows: readonly RouteRow[]): readonly (readonly RouteRow[])[] {
  const size = linesOfPage - linesOfGroup;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size));
}
