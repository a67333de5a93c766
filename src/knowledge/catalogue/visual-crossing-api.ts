import type { Library } from '../../model/library.ts';

export default {
  id: 'visual-crossing-api',
  packages: [],
  purpose: 'Weather, also of the past.',
  system: {
    name: 'Visual Crossing',
    kind: 'http-api',
    vendor: 'Visual Crossing',
    hosting: 'saas',
  },
  hosts: ['weather.visualcrossing.com'],
} as const satisfies Library;
