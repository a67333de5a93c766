import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-config',
  packages: ['@nestjs/config'],
  purpose: 'Configuration of NestJS, from environment variables.',
  environmentReads: [{ path: 'ConfigService().{get,getOrThrow}', name: { argument: 0 }, default: { argument: 1 } }],
  environmentSchemas: [{ path: 'ConfigModule.forRoot', schema: { argument: 0, key: 'validationSchema' } }],
} as const satisfies Library;
