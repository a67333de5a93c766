import { callsOrClients } from '../../model/calls-among.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { fitGraph } from '../graph/fit-graph.ts';
import { evidenceOf } from '../rows/evidence.ts';
import type { Diagram } from '../view.ts';

/** The system in the middle, who calls it, and what it calls. */
export default {
  id: 'context',
  build: (model) => {
    const callers = callersOf(model);
    const called = model.externalSystems.flatMap(({ id, name, kind, uses: all }) => {
      const uses = callsOrClients(all);
      const [evidence] = evidenceOf(uses, 1).rows;
      const certainty = uses.some((use) => use.certainty === 'certain') ? ('certain' as const) : ('likely' as const);
      const node: GraphNode = { key: `system ${id}`, label: name, kind, members: [] };
      return evidence === undefined
        ? []
        : [{ node, edge: { from: self, to: node.key, certainty, weight: uses.length, evidence } }];
    });
    const system: GraphNode = { key: self, label: model.repository.name, kind: 'system', members: [] };
    const around = [...callers, ...called];
    return fitGraph({
      nodes: around.length === 0 ? [] : [system, ...around.map(({ node }) => node)],
      edges: around.map(({ edge }) => edge),
    });
  },
} satisfies Diagram;

const self = 'self';

function callersOf({
  entryPoints,
}: Parameters<Diagram['build']>[0]): readonly { readonly node: GraphNode; readonly edge: GraphEdge }[] {
  const routes = entryPoints.filter((entry) => entry.kind === 'http');
  const [evidence] = evidenceOf(routes, 1).rows;
  if (evidence === undefined) return [];
  const node: GraphNode = { key: 'callers', label: null, kind: 'callers', members: [] };
  return [{ node, edge: { from: node.key, to: self, certainty: 'certain', weight: routes.length, evidence } }];
}
