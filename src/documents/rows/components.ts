import { cyclesIn } from '../../lib/cycles.ts';
import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Component } from '../../model/architecture.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';
import { fitGraph } from '../graph/fit-graph.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { type Drawing, toDrawing } from '../graph/graph-rows.ts';
import { cap } from './cap.ts';
import { type ServiceReference, referencesTo } from './services.ts';

/** What a page tells of one service that is divided into components. */
export interface ComponentSection {
  readonly service: ServiceReference;
  readonly name: string;
  readonly kind: Service['kind'];
  readonly id: string;
  readonly root: string;
  readonly files: number;
  readonly lines: number;
  readonly drawn: Drawing;
  readonly parts: readonly object[];
  /** One of them is what lies beside the folders. */
  readonly hasTop: boolean;
  readonly cycles: readonly (readonly string[])[];
}

const fewestComponents = 3;
const fewestFiles = 15;

/** Services that are divided, what runs before libraries, and the largest first. */
export function componentSections(model: HandoverModel): readonly ComponentSection[] {
  const byService = groupBy(model.components, ({ service }) => service);
  return model.services
    .flatMap((service) => {
      const components = byService.get(service.name) ?? [];
      return components.length < fewestComponents || service.files < fewestFiles
        ? []
        : [{ service, section: sectionOf(model, service, components) }];
    })
    .toSorted(
      by(
        ({ service }) => (service.deployable ? 0 : 1),
        ({ service }) => -service.lines,
        ({ service }) => service.name,
      ),
    )
    .map(({ section }) => section);
}

function sectionOf(model: HandoverModel, service: Service, components: readonly Component[]): ComponentSection {
  const [reference = { name: service.name, runbook: null }] = referencesTo([service.name], model);
  const { id, name, kind, root, files, lines } = service;
  return {
    service: reference,
    name,
    kind,
    id,
    root: root === '' ? '.' : root,
    files,
    lines,
    drawn: toDrawing(graphOf(model, components)),
    parts: components.map(toPart),
    hasTop: components.some(({ name: part }) => part === ''),
    cycles: componentCycles(components),
  };
}

/** The component of the files that lie beside the folders. */
const labelOf = (name: string): string => (name === '' ? '(top)' : name);

function toPart({ name, folder, files, lines, imports, systems }: Component) {
  return {
    name: labelOf(name),
    folder: { file: folder === '' ? '.' : folder, line: 0, symbol: null },
    files,
    lines,
    imports: cap(
      imports.map(({ to, typesOnly, place }) => ({ name: labelOf(to), typesOnly, place })),
      12,
    ),
    systems: cap(
      systems.map(({ name: system, certainty, place }) => ({ name: system, likely: certainty === 'likely', place })),
      8,
    ),
  };
}

/**
 * Components that need each other when they run. Beside the folders lie the file that starts everything and files that all
 * share: taken as one, they would close a circle that is none.
 */
export function componentCycles(components: readonly Component[]): readonly (readonly string[])[] {
  const folders = components.filter(({ name }) => name !== '');
  const edges = new Map(
    folders.map(({ name, imports }) => [name, imports.filter(({ typesOnly }) => !typesOnly).map(({ to }) => to)]),
  );
  return cyclesIn(edges);
}

const key = (name: string): string => `component ${name}`;

/** An import of another component weighs less than a way out. */
const weightOfSystem = 1000;

function graphOf(model: HandoverModel, components: readonly Component[]): Graph {
  const nodes = components.map(({ name }): GraphNode => ({
    key: key(name),
    label: labelOf(name),
    kind: 'component',
    members: [],
  }));
  const imports = components.flatMap(({ name, imports: all }) =>
    all
      .filter(({ typesOnly }) => !typesOnly)
      .map(({ to, imports: weight, place }): GraphEdge => {
        const evidence = { ...place, symbol: null };
        return { from: key(name), to: key(to), certainty: 'certain', weight, evidence };
      }),
  );
  const access = components.flatMap(({ name, systems }) =>
    systems.map(({ name: system, certainty, place }): GraphEdge => {
      const evidence = { ...place, symbol: null };
      return { from: key(name), to: `system ${system}`, certainty, weight: weightOfSystem, evidence };
    }),
  );
  const reached = new Set(access.map(({ to }) => to));
  const systems = model.externalSystems
    .filter(({ name }) => reached.has(`system ${name}`))
    .map(({ name, kind }): GraphNode => ({ key: `system ${name}`, label: name, kind, members: [] }));
  return fitGraph({ nodes: [...nodes, ...systems], edges: [...imports, ...access] }, 'component');
}
