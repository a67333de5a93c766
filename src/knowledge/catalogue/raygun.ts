import type { Library } from '../../model/library.ts';

export default {
  id: 'raygun',
  packages: ['raygun4js'],
  purpose: 'Error reporting from pages with Raygun.',
  system: { name: 'Raygun', kind: 'monitoring', vendor: 'Raygun', hosting: 'saas' },
  clients: [{ path: 'default()' }],
  observability: [{ path: 'default', kind: 'error-reporting', what: 'Raygun SDK', automatic: true }],
} as const satisfies Library;
