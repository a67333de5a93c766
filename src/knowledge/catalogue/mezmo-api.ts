import type { Library } from '../../model/library.ts';

export default {
  id: 'mezmo-api',
  packages: [],
  purpose: 'Takes in logs.',
  system: {
    name: 'Mezmo',
    aliases: ['LogDNA'],
    kind: 'monitoring',
    vendor: 'Mezmo',
    hosting: 'saas',
  },
  hosts: ['*.logdna.com', '*.mezmo.com'],
} as const satisfies Library;
