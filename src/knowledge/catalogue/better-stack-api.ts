import type { Library } from '../../model/library.ts';

export default {
  id: 'better-stack-api',
  packages: [],
  purpose: 'Takes in logs and heartbeats; alerts.',
  system: {
    name: 'Better Stack',
    aliases: ['Logtail'],
    kind: 'monitoring',
    vendor: 'Better Stack',
    hosting: 'saas',
  },
  hosts: ['*.betterstack.com', '*.betterstackdata.com', '*.betteruptime.com', '*.logtail.com'],
} as const satisfies Library;
