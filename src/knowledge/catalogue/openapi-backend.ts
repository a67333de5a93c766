import type { Library } from '../../model/library.ts';

export default {
  id: 'openapi-backend',
  packages: ['openapi-backend'],
  purpose: 'Answers the operations of an OpenAPI description with the functions that are registered for them.',
  operations: [
    {
      path: 'OpenAPIBackend',
      description: { argument: 0, key: 'definition' },
      handlers: { argument: 0, key: 'handlers' },
      prefix: { argument: 0, key: 'apiRoot' },
    },
    { path: 'OpenAPIBackend().{register,registerHandler}', handlers: { argument: 0 } },
  ],
  same: [{ path: 'openapi-backend#default', as: 'openapi-backend#OpenAPIBackend' }],
} as const satisfies Library;
