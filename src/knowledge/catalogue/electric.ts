import type { Library } from '../../model/library.ts';

export default {
  id: 'electric',
  packages: ['@electric-sql/client'],
  purpose: 'Client of Electric, which syncs parts of PostgreSQL.',
  system: { name: 'Electric', aliases: ['ElectricSQL'], kind: 'database', vendor: 'Electric', hosting: 'either' },
  hosts: ['*.electric-sql.cloud'],
  clients: [{ path: 'ShapeStream()', options: { argument: 0 }, url: { argument: 0, key: 'url' } }],
  outbound: [
    { path: 'ShapeStream().subscribe', effect: 'consume' },
    { path: 'Shape().subscribe', effect: 'consume' },
    { path: 'ShapeStream().{requestSnapshot,fetchSnapshot}', effect: 'read' },
  ],
} as const satisfies Library;
