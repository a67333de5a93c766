import type { Library } from '../../model/library.ts';

export default {
  id: 'libretranslate-api',
  packages: [],
  purpose: 'Translation.',
  system: {
    name: 'LibreTranslate',
    kind: 'http-api',
    vendor: 'LibreTranslate',
    hosting: 'saas',
  },
  hosts: ['*.libretranslate.com'],
} as const satisfies Library;
