import { mermaidLabel } from '../escape.ts';
import type { Graph, GraphNode, NodeKind } from './graph.ts';

interface Wording {
  readonly title: string;
  readonly description: string;
  readonly labelOf: (kind: NodeKind) => string;
}

/** A Mermaid flowchart: short ids, labels of any text, a title and a description for those who do not see it. */
export function toMermaid(graph: Graph, wording: Wording): string {
  const ids = new Map(graph.nodes.map((node, index) => [node.key, `n${index + 1}`]));
  const idOf = (key: string): string => ids.get(key) ?? '';
  return [
    'flowchart LR',
    `  accTitle: ${wording.title}`,
    `  accDescr: ${wording.description}`,
    ...graph.nodes.map((node) => `  ${idOf(node.key)}${shape(node.kind, labelOf(node, wording))}`),
    ...graph.edges.map(
      (edge) => `  ${idOf(edge.from)} ${edge.certainty === 'certain' ? '-->' : '-.->'} ${idOf(edge.to)}`,
    ),
    ...coloursOf(graph.nodes, idOf),
  ].join('\n');
}

/** Colours that bring their own text colour, so that they can be read on light and dark pages. What is outside has none. */
const colours = {
  own: 'fill:#dbeafe,stroke:#1d4ed8,color:#172554',
  store: 'fill:#dcfce7,stroke:#15803d,color:#052e16',
} as const;

function coloursOf(nodes: readonly GraphNode[], idOf: (key: string) => string): readonly string[] {
  return (['own', 'store'] as const).flatMap((name) => {
    const ids = nodes.filter(({ kind }) => groupOf(kind) === name).map(({ key }) => idOf(key));
    return ids.length === 0 ? [] : [`  classDef ${name} ${colours[name]}`, `  class ${ids.join(',')} ${name}`];
  });
}

/** Upper bounds for the characters of a line, for fitting before the wording is known. */
export function sizeOfNode(node: GraphNode): number {
  return lineOverhead + (node.label === null ? longestLabel : mermaidLabel(node.label, longestLabel).length);
}
export const sizeOfEdge = '  n10 -.-> n11\n'.length;

const longestLabel = 32;
const lineOverhead = '  n10[("")]\n'.length;

function labelOf(node: GraphNode, { labelOf: wordingOf }: Wording): string {
  const label = node.label ?? wordingOf(node.kind);
  return mermaidLabel(node.members.length > 0 ? `${label} (${node.members.length})` : label, longestLabel);
}

/** The same kind has the same shape in every picture: stores are drums, queues are bars, what is outside is round. */
function shape(kind: NodeKind, label: string): string {
  if (kind === 'queue') return `[["${label}"]]`;
  if (kind === 'callers') return `(["${label}"])`;
  const group = groupOf(kind);
  if (group === null) return `("${label}")`;
  return group === 'store' ? `[("${label}")]` : `["${label}"]`;
}

function groupOf(kind: NodeKind): keyof typeof colours | null {
  switch (kind) {
    case 'database':
    case 'cache':
    case 'object-storage':
    case 'search':
    case 'queue':
      return 'store';
    case 'system':
    case 'component':
    case 'http-server':
    case 'worker':
    case 'frontend':
    case 'fullstack':
    case 'cli':
    case 'published-library':
    case 'internal-library':
    case 'serverless':
    case 'job':
      return 'own';
    default:
      return null;
  }
}
