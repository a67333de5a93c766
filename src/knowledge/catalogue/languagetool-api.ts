import type { Library } from '../../model/library.ts';

export default {
  id: 'languagetool-api',
  packages: [],
  purpose: 'Checks of grammar.',
  system: {
    name: 'LanguageTool',
    kind: 'http-api',
    vendor: 'LanguageTool',
    hosting: 'saas',
  },
  hosts: ['api.languagetool.org', 'api.languagetoolplus.com'],
} as const satisfies Library;
