import type { Table } from '../../src/model/table.ts';
import { nastyText } from './sample-systems.ts';

/** Tables with everything a page can show. */
export const sampleTables: readonly Table[] = [
  {
    name: 'orders',
    definedAt: { file: 'packages/db/src/schema.ts', line: 4 },
    accesses: [
      {
        service: '@shop/api',
        effect: 'write',
        certainty: 'certain',
        count: 5,
        places: [{ file: 'apps/api/src/orders.ts', line: 12 }],
      },
      {
        service: '@shop/worker',
        effect: 'read',
        certainty: 'likely',
        count: 1,
        places: [{ file: 'packages/db/src/orders.ts', line: 9 }],
      },
    ],
  },
  {
    name: nastyText,
    definedAt: null,
    accesses: [
      {
        service: '@shop/worker',
        effect: 'write',
        certainty: 'certain',
        count: 1,
        places: [{ file: 'apps/worker/src/clean.ts', line: 3 }],
      },
    ],
  },
];
