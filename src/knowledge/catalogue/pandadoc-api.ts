import type { Library } from '../../model/library.ts';

export default {
  id: 'pandadoc-api',
  packages: [],
  purpose: 'Signatures of documents.',
  system: {
    name: 'PandaDoc',
    kind: 'http-api',
    vendor: 'PandaDoc',
    hosting: 'saas',
  },
  hosts: ['api.pandadoc.com'],
} as const satisfies Library;
