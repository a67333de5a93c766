import type { Library } from '../../model/library.ts';

export default {
  id: 'electric-sql',
  packages: ['@electric-sql/client', '@electric-sql/react'],
  purpose: 'Client of Electric, parts of a database that are kept in step.',
  system: {
    name: 'ElectricSQL',
    kind: 'database',
    vendor: 'Electric',
    hosting: 'either',
  },
  hosts: ['*.electric-sql.cloud'],
  clients: [
    {
      path: 'ShapeStream()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
    {
      path: 'useShape()',
      options: {
        argument: 0,
      },
      url: {
        argument: 0,
        key: 'url',
      },
    },
  ],
  outbound: [
    {
      path: 'ShapeStream().subscribe',
      effect: 'consume',
    },
    {
      path: 'ShapeStream().{requestSnapshot,fetchSnapshot}',
      effect: 'read',
    },
    {
      path: 'useShape',
      effect: 'consume',
    },
  ],
} as const satisfies Library;
