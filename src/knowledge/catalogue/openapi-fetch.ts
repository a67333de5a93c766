import type { Library } from '../../model/library.ts';

export default {
  id: 'openapi-fetch',
  packages: ['openapi-fetch'],
  purpose: 'HTTP client typed by an OpenAPI description.',
  clients: [{ path: 'default()', options: { argument: 0 }, url: { argument: 0, key: 'baseUrl' } }],
  outbound: [{ path: 'default().{GET,POST,PUT,PATCH,DELETE,HEAD,OPTIONS}', effect: 'call', url: { argument: 0 } }],
} as const satisfies Library;
