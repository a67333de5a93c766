import type { Library } from '../../model/library.ts';

export default {
  id: 'deepl-api',
  packages: [],
  purpose: 'Translation.',
  system: {
    name: 'DeepL',
    kind: 'http-api',
    vendor: 'DeepL',
    hosting: 'saas',
  },
  hosts: ['*.deepl.com'],
} as const satisfies Library;
