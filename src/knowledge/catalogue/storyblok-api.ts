import type { Library } from '../../model/library.ts';

export default {
  id: 'storyblok-api',
  packages: [],
  purpose: 'Texts and images of pages.',
  system: {
    name: 'Storyblok',
    kind: 'http-api',
    vendor: 'Storyblok',
    hosting: 'saas',
  },
  hosts: ['*.storyblok.com'],
} as const satisfies Library;
