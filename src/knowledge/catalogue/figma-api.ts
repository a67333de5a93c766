import type { Library } from '../../model/library.ts';

export default {
  id: 'figma-api',
  packages: [],
  purpose: 'Designs.',
  system: {
    name: 'Figma',
    kind: 'http-api',
    vendor: 'Figma',
    hosting: 'saas',
  },
  hosts: ['*.figma.com'],
} as const satisfies Library;
