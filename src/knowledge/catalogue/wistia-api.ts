import type { Library } from '../../model/library.ts';

export default {
  id: 'wistia-api',
  packages: [],
  purpose: 'Video.',
  system: {
    name: 'Wistia',
    kind: 'http-api',
    vendor: 'Wistia',
    hosting: 'saas',
  },
  hosts: ['api.wistia.com', 'upload.wistia.com', 'fast.wistia.com', 'fast.wistia.net'],
} as const satisfies Library;
