import type { Library } from '../../model/library.ts';

export default {
  id: 't3-env',
  packages: ['@t3-oss/env-core', '@t3-oss/env-nextjs', '@t3-oss/env-nuxt'],
  purpose: 'Checks environment variables against schemas.',
  environmentSchemas: [{ path: 'createEnv', schema: { argument: 0 } }],
} as const satisfies Library;
