import type { Library } from '../../model/library.ts';

export default {
  id: 'sonarcloud-api',
  packages: [],
  purpose: 'Checks of code.',
  system: {
    name: 'SonarCloud',
    kind: 'http-api',
    vendor: 'SonarSource',
    hosting: 'saas',
  },
  hosts: ['sonarcloud.io'],
} as const satisfies Library;
