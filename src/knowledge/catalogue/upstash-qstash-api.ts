import type { Library } from '../../model/library.ts';

export default {
  id: 'upstash-qstash-api',
  packages: [],
  purpose: 'Delivers messages by HTTP.',
  system: {
    name: 'Upstash QStash',
    aliases: ['QStash'],
    kind: 'queue',
    vendor: 'Upstash',
    hosting: 'saas',
  },
  hosts: ['qstash.upstash.io'],
} as const satisfies Library;
