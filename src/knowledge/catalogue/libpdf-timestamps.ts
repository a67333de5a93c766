import type { Library } from '../../model/library.ts';

export default {
  id: 'libpdf-timestamps',
  packages: ['@libpdf/core'],
  purpose: 'Timestamps for signatures of PDF files (RFC 3161).',
  system: {
    name: 'Timestamp authority',
    aliases: ['TSA'],
    kind: 'other',
    hosting: 'either',
  },
  clients: [{ path: 'HttpTimestampAuthority()', options: { argument: 1 }, url: { argument: 0 } }],
} as const satisfies Library;
