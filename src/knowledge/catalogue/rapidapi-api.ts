import type { Library } from '../../model/library.ts';

export default {
  id: 'rapidapi-api',
  packages: [],
  purpose: 'APIs of many vendors behind one key.',
  system: {
    name: 'RapidAPI',
    kind: 'http-api',
    vendor: 'RapidAPI',
    hosting: 'saas',
  },
  hosts: ['*.rapidapi.com'],
} as const satisfies Library;
