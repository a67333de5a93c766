import type { Library } from '../../model/library.ts';

export default {
  id: 'convict',
  packages: ['convict'],
  purpose: 'Configuration with a schema, from files and environment variables.',
  environmentSchemas: [{ path: 'default', schema: { argument: 0 }, nameKey: 'env' }],
} as const satisfies Library;
