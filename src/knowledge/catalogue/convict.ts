import type { Library } from '../../model/library.ts';

export default {
  id: 'convict',
  packages: ['convict'],
  purpose: 'Configuration with a schema, from files and environment variables.',
  environmentReads: [{ path: 'default().get', name: { argument: 0 } }],
  configurations: [{ path: 'default', object: { argument: 0 }, nameKey: 'env' }],
  environmentSchemas: [{ path: 'default', schema: { argument: 0 }, nameKey: 'env' }],
} as const satisfies Library;
