import { callsOrClients } from '../../model/calls-among.ts';
import { groupBy } from '../../lib/group-by.ts';
import { isLoaded } from '../../model/service-import.ts';
import type { ExternalSystem, HandoverModel, Service } from '../../model/handover-model.ts';
import { fitGraph } from '../graph/fit-graph.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { evidenceOf } from '../rows/evidence.ts';
import { deployablesOf, sharedAccessOf } from '../rows/services.ts';
import type { Diagram } from '../view.ts';

/** What runs, which of it imports or calls which, and the external systems that it talks to, also through shared libraries. */
export default {
  id: 'containers',
  build: (model) => {
    const services = deployablesOf(model);
    const edges = services.flatMap((service) => [
      ...importsOf(service, services, model),
      ...serviceCallsOf(service, model),
      ...callsOf(service, model),
      ...sharedCallsOf(service, model),
    ]);
    const touched = new Set(edges.map((edge) => edge.to));
    const systems = model.externalSystems.map(toNode).filter((node) => touched.has(node.key));
    return fitGraph({ nodes: [...services.map(toServiceNode), ...systems], edges });
  },
} satisfies Diagram;

const serviceKey = (name: string): string => `service ${name}`;
const systemKey = (system: ExternalSystem): string => `system ${system.id}`;

function toServiceNode({ name, kind }: Service): GraphNode {
  return { key: serviceKey(name), label: name, kind, members: [] };
}

function toNode(system: ExternalSystem): GraphNode {
  return { key: systemKey(system), label: system.name, kind: system.kind, members: [] };
}

/** Imports of types alone, and those of tests, connect nothing that runs. */
function importsOf(service: Service, services: readonly Service[], { serviceImports }: HandoverModel): GraphEdge[] {
  const names = new Set(services.map(({ name }) => name));
  const rows = serviceImports.filter((row) => row.from === service.name && names.has(row.to) && isLoaded(row));
  return [...groupBy(rows, ({ to }) => to)].flatMap(([to, group]) => {
    const [evidence] = evidenceOf(
      group.flatMap(({ places }) => places),
      1,
    ).rows;
    const weight = group.reduce((sum, { imports }) => sum + imports, 0);
    return evidence === undefined
      ? []
      : [{ from: serviceKey(service.name), to: serviceKey(to), certainty: 'certain', weight, evidence }];
  });
}

function serviceCallsOf(service: Service, { serviceCalls }: HandoverModel): GraphEdge[] {
  const calls = serviceCalls.filter(({ from }) => from === service.name);
  return [...groupBy(calls, ({ to }) => to)].flatMap(([to, group]) => {
    const [evidence] = evidenceOf(
      group.flatMap(({ places }) => places),
      1,
    ).rows;
    const certainty = group.some((call) => call.certainty === 'certain') ? 'certain' : 'likely';
    const weight = group.reduce((sum, { places }) => sum + places.length, 0);
    return evidence === undefined
      ? []
      : [{ from: serviceKey(service.name), to: serviceKey(to), certainty, weight, evidence }];
  });
}

function callsOf(service: Service, { externalSystems }: HandoverModel): GraphEdge[] {
  return externalSystems.flatMap((system) => {
    const uses = system.uses.filter((use) => use.service === service.name);
    return [...groupBy(callsOrClients(uses), (use) => use.certainty)].flatMap(([certainty, group]) => {
      const [evidence] = evidenceOf(group, 1).rows;
      return evidence === undefined
        ? []
        : [{ from: serviceKey(service.name), to: systemKey(system), certainty, weight: group.length, evidence }];
    });
  });
}

function sharedCallsOf(service: Service, model: HandoverModel): GraphEdge[] {
  return sharedAccessOf(service, model).flatMap(({ library, systems, likely }) =>
    systems.flatMap((system) => {
      const [evidence] = evidenceOf(
        system.uses.filter((use) => use.service === library),
        1,
      ).rows;
      return evidence === undefined
        ? []
        : [
            {
              from: serviceKey(service.name),
              to: systemKey(system),
              certainty: likely.has(system.name) ? ('likely' as const) : ('certain' as const),
              weight: 1,
              evidence,
            },
          ];
    }),
  );
}
