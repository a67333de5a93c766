import type { Library } from '../../model/library.ts';

export default {
  id: 'wordpress-api-fetch',
  packages: ['@wordpress/api-fetch'],
  purpose: 'Requests to the REST API of WordPress.',
  system: { name: 'WordPress', kind: 'http-api', vendor: 'WordPress', hosting: 'either' },
  outbound: [{ path: 'default', effect: 'call' }],
} as const satisfies Library;
