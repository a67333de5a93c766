import { groupBy } from '../../lib/group-by.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { fitGraph } from '../graph/fit-graph.ts';
import type { Graph, GraphEdge, GraphNode, NodeKind } from '../graph/graph.ts';
import { toMermaid } from '../graph/to-mermaid.ts';
import type { Impact } from './impact-of.ts';

/** The way of the failure as a Mermaid flowchart: from what fails to the services that it reaches. */
export function impactMermaid(impact: Impact, model: HandoverModel, labelOf: (kind: NodeKind) => string): string {
  const { name } = impact.subject;
  return toMermaid(graphOf(impact, model), {
    title: `What breaks when ${plain(name)} fails`,
    description: 'Arrows lead from what fails to what fails, or waits, with it.',
    labelOf,
  });
}

function graphOf({ subject, services, cutOff, entryPoints }: Impact, model: HandoverModel): Graph {
  const kinds = new Map<string, NodeKind>([
    ...model.services.map(({ name, kind }) => [`service ${name}`, kind] as const),
    ...model.externalSystems.map(({ name, kind }) => [`system ${name}`, kind] as const),
  ]);
  const node = (kind: string, name: string, label = name): GraphNode => ({
    key: `${kind} ${name}`,
    label,
    kind: kinds.get(`${kind} ${name}`) ?? 'component',
    members: [],
  });
  const entries = groupBy(entryPoints, ({ service }) => service);
  const first = node(subject.kind, subject.name);
  const reached = services
    .filter(({ name }) => `service ${name}` !== first.key)
    .map(({ name }) => node('service', name, labelWith(name, entries.get(name)?.length ?? 0)));
  const others = cutOff.map((name) => node('system', name));
  const edges = [
    ...services.map(({ name, through }) =>
      edge(through === null ? first.key : `service ${through.to}`, `service ${name}`, through?.certainty),
    ),
    ...cutOff.map((name) => edge(first.key, `system ${name}`)),
  ];
  return fitGraph({ nodes: [first, ...reached, ...others], edges: edges.filter(({ from, to }) => from !== to) });
}

function labelWith(name: string, entries: number): string {
  return entries === 0 ? name : `${name} (${entries})`;
}

function edge(from: string, to: string, certainty: GraphEdge['certainty'] = 'certain'): GraphEdge {
  return { from, to, certainty, weight: 1, evidence: null };
}

/** A title is a line of its own, without quotes. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N} ._/@-]+/gu, ' ').trim();
}
