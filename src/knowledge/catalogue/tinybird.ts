import type { Library } from '../../model/library.ts';

export default {
  id: 'tinybird',
  packages: ['@chronark/zod-bird', '@tinybirdco/sdk'],
  purpose: 'Client of Tinybird, ClickHouse over HTTP.',
  system: {
    name: 'Tinybird',
    kind: 'database',
    vendor: 'Tinybird',
    hosting: 'saas',
  },
  hosts: ['*.tinybird.co'],
  clients: [{ path: 'Tinybird()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [
    { path: 'Tinybird().buildPipe()', effect: 'read' },
    { path: 'Tinybird().buildIngestEndpoint()', effect: 'write' },
    { path: 'Tinybird().sql', effect: 'read' },
    { path: 'Tinybird().*.query', effect: 'read' },
    { path: 'Tinybird().*.ingest', effect: 'write' },
  ],
} as const satisfies Library;
