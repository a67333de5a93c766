import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** The picture as tables, for those who cannot see it or want to know more. */
export interface GraphRows {
  readonly edges: readonly (Omit<GraphEdge, 'from' | 'to'> & {
    readonly from: GraphNode;
    readonly to: GraphNode;
    readonly likely: boolean;
  })[];
  /** Nodes that stand for several things. */
  readonly groups: readonly GraphNode[];
}

export function toGraphRows({ nodes, edges }: Graph): GraphRows {
  const nodesByKey = new Map(nodes.map((node) => [node.key, node]));
  return {
    edges: edges.flatMap((edge) => {
      const [from, to] = [nodesByKey.get(edge.from), nodesByKey.get(edge.to)];
      return from === undefined || to === undefined ? [] : [{ ...edge, from, to, likely: edge.certainty === 'likely' }];
    }),
    groups: nodes.filter((node) => node.members.length > 0),
  };
}

/** A graph as the partial `diagram` and the tables below it read it. */
export interface Drawing extends GraphRows {
  readonly graph: Graph;
}

export function toDrawing(graph: Graph): Drawing {
  return { graph, ...toGraphRows(graph) };
}
