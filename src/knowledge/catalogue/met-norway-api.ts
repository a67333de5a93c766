import type { Library } from '../../model/library.ts';

export default {
  id: 'met-norway-api',
  packages: [],
  purpose: 'Weather.',
  system: {
    name: 'MET Norway',
    kind: 'http-api',
    vendor: 'Norwegian Meteorological Institute',
    hosting: 'saas',
  },
  hosts: ['api.met.no'],
} as const satisfies Library;
