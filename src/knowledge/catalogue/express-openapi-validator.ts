import type { Library } from '../../model/library.ts';

export default {
  id: 'express-openapi-validator',
  packages: ['express-openapi-validator'],
  purpose: 'Checks requests against an OpenAPI description, and hands them to modules that it names.',
  operations: [
    {
      path: 'middleware',
      description: { argument: 0, key: 'apiSpec' },
      folder: { argument: 0, key: 'operationHandlers' },
      belowServer: true,
    },
  ],
} as const satisfies Library;
