import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { Graph, GraphEdge, GraphNode, NodeKind } from './graph.ts';
import { sizeOfEdge, sizeOfNode } from './to-mermaid.ts';

/** What a reader can take in at once, and what GitLab still draws (2,000 characters of Mermaid on a page). */
const most = { nodes: 25, edges: 40, characters: 1550 };

type Relations = Pick<Graph, 'nodes' | 'edges'>;

/**
 * Brings a graph down to the size of a page: puts the nodes of the largest kind together until it fits, and at last
 * leaves out the edges that stand for the fewest relations. Nodes of the kind `whole` stay apart. Nodes and edges keep their
 * order.
 */
export function fitGraph({ nodes, edges }: Relations, whole: NodeKind | null = null): Graph {
  let graph: Relations = { nodes, edges: mergeEdges(edges) };
  while (!fits(graph)) {
    const kind = largestKind(graph.nodes, whole);
    if (kind === null) return cutEdges(graph);
    graph = collapseKind(graph, kind);
  }
  return { ...graph, hidden: 0 };
}

function fits(graph: Relations): boolean {
  return graph.nodes.length <= most.nodes && graph.edges.length <= most.edges && sizeOf(graph) <= most.characters;
}

function sizeOf({ nodes, edges }: Relations): number {
  return nodes.reduce((sum, node) => sum + sizeOfNode(node), 0) + edges.length * sizeOfEdge;
}

function largestKind(nodes: readonly GraphNode[], whole: NodeKind | null): NodeKind | null {
  const groups = [...groupBy(nodes, (node) => node.kind)].filter(
    ([kind, members]) => members.length > 1 && kind !== whole,
  );
  const [largest] = groups.toSorted(
    by(
      ([, members]) => -members.length,
      ([kind]) => kind,
    ),
  );
  return largest?.[0] ?? null;
}

function collapseKind({ nodes, edges }: Relations, kind: NodeKind): Relations {
  const members = nodes.filter((node) => node.kind === kind);
  const together: GraphNode = {
    key: `kind ${kind}`,
    label: null,
    kind,
    members: members.map((node) => node.label ?? node.key),
  };
  const keys = new Set(members.map((node) => node.key));
  const rename = (key: string): string => (keys.has(key) ? together.key : key);
  const first = members[0];
  return {
    nodes: nodes.flatMap((node) => (node === first ? [together] : node.kind === kind ? [] : [node])),
    edges: mergeEdges(edges.map((edge) => ({ ...edge, from: rename(edge.from), to: rename(edge.to) }))),
  };
}

/** One edge for each pair; what stays inside of a node is not drawn. A certain relation makes the edge certain. */
function mergeEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const between = edges.filter((edge) => edge.from !== edge.to);
  const pairs = groupBy(between, (edge) => JSON.stringify([edge.from, edge.to]));
  return [...pairs.values()].flatMap((pair) => {
    const [first] = pair.toSorted(
      by(
        (edge) => edge.certainty,
        (edge) => Number(edge.evidence === null),
      ),
    );
    return first === undefined ? [] : [{ ...first, weight: pair.reduce((sum, edge) => sum + edge.weight, 0) }];
  });
}

function cutEdges({ nodes, edges }: Relations): Graph {
  const room = most.characters - sizeOf({ nodes, edges: [] });
  const shown = Math.max(0, Math.min(most.edges, Math.floor(room / sizeOfEdge)));
  const heaviest = new Set(edges.toSorted(by((edge) => -edge.weight)).slice(0, shown));
  return { nodes, edges: edges.filter((edge) => heaviest.has(edge)), hidden: edges.length - heaviest.size };
}
