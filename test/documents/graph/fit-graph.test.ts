import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGraph } from '../../../src/documents/graph/fit-graph.ts';
import type { GraphEdge, GraphNode, NodeKind } from '../../../src/documents/graph/graph.ts';
import { toGraphRows } from '../../../src/documents/graph/graph-rows.ts';
import { toMermaid } from '../../../src/documents/graph/to-mermaid.ts';

const kinds: readonly NodeKind[] = [
  'http-server',
  'worker',
  'frontend',
  'database',
  'cache',
  'queue',
  'llm',
  'http-api',
  'other',
  'job',
  'email',
  'sms',
];
const wording = { title: 'x'.repeat(80), description: 'y'.repeat(200), labelOf: () => 'feature flag services' };

const graph = fc
  .array(fc.record({ label: fc.string({ unit: 'grapheme', maxLength: 60 }), kind: fc.constantFrom(...kinds) }), {
    minLength: 1,
    maxLength: 120,
  })
  .chain((rows) => {
    const nodes = rows.map(({ label, kind }, index): GraphNode => ({ key: `${index}`, label, kind, members: [] }));
    const key = fc.nat({ max: nodes.length - 1 }).map(String);
    const certainty = fc.constantFrom('certain' as const, 'likely' as const);
    const edge = fc.record({
      from: key,
      to: key,
      certainty,
      weight: fc.integer({ min: 1, max: 9 }),
      evidence: fc.constant(null),
    });
    return fc.record({ nodes: fc.constant(nodes), edges: fc.array(edge, { maxLength: 400 }) });
  });

const edge = (from: string, to: string, certainty: GraphEdge['certainty'] = 'certain'): GraphEdge => ({
  from,
  to,
  certainty,
  weight: 1,
  evidence: null,
});
const node = (key: string, kind: NodeKind): GraphNode => ({ key, label: key, kind, members: [] });

describe('fitGraph', () => {
  it('always fits a page, and loses no node', () => {
    fc.assert(
      fc.property(graph, (given) => {
        const fitted = fitGraph(given);
        expect(fitted.nodes.length).toBeLessThanOrEqual(25);
        expect(fitted.edges.length).toBeLessThanOrEqual(40);
        expect(toMermaid(fitted, wording).length).toBeLessThanOrEqual(2000);
        expect(fitted.nodes.reduce((sum, { members }) => sum + Math.max(1, members.length), 0)).toBe(
          given.nodes.length,
        );
        expect(toGraphRows(fitted).edges).toHaveLength(fitted.edges.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a small graph as it is, with one arrow for each pair', () => {
    const nodes = [node('a', 'worker'), node('b', 'database')];
    expect(fitGraph({ nodes, edges: [edge('a', 'b', 'likely'), edge('a', 'b'), edge('a', 'a')] })).toEqual({
      nodes,
      edges: [{ ...edge('a', 'b'), weight: 2 }],
      hidden: 0,
    });
  });

  it('puts the largest kind together first, and says what is in it', () => {
    const nodes = [
      node('api', 'http-server'),
      node('db', 'database'),
      ...Array.from({ length: 30 }, (_, index) => node(`s${index}`, 'http-api')),
    ];
    const fitted = fitGraph({ nodes, edges: nodes.slice(1).map(({ key }) => edge('api', key)) });
    expect(fitted.nodes.map(({ label, members }) => [label, members.length])).toEqual([
      ['api', 0],
      ['db', 0],
      [null, 30],
    ]);
    expect(fitted.edges.map(({ weight }) => weight)).toEqual([1, 30]);
  });
});
