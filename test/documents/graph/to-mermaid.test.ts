import { expect, it } from 'vitest';
import { toMermaid } from '../../../src/documents/graph/to-mermaid.ts';

it('writes a flowchart with a title for those who do not see it, short ids and safe labels', () => {
  const nodes = [
    { key: 'end', label: 'a "quoted" <b>', kind: 'http-server' as const, members: [] },
    { key: 'kind database', label: null, kind: 'database' as const, members: ['x', 'y'] },
  ];
  const edges = [{ from: 'end', to: 'kind database', certainty: 'likely' as const, weight: 3, evidence: null }];
  expect(
    toMermaid({ nodes, edges, hidden: 0 }, { title: 'Title', description: 'Description', labelOf: () => 'databases' }),
  ).toBe(
    [
      'flowchart LR',
      '  accTitle: Title',
      '  accDescr: Description',
      '  n1["a #34;quoted#34; #60;b#62;"]',
      '  n2[("databases (2)")]',
      '  n1 -.-> n2',
      '  classDef own fill:#dbeafe,stroke:#1d4ed8,color:#172554',
      '  class n1 own',
      '  classDef store fill:#dcfce7,stroke:#15803d,color:#052e16',
      '  class n2 store',
    ].join('\n'),
  );
});
