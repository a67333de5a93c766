import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-config',
  packages: ['@nestjs/config'],
  purpose: 'Configuration of NestJS, from environment variables.',
  environmentReads: [{ path: 'ConfigService().{get,getOrThrow}', name: { argument: 0 }, default: { argument: 1 } }],
  configurations: [
    { path: 'registerAs', object: { argument: 1 }, name: { argument: 0 } },
    { path: 'ConfigModule.{forRoot,forFeature}', object: { argument: 0, key: 'load' } },
    { path: 'ConfigModule.forFeature', object: { argument: 0 } },
  ],
  environmentSchemas: [{ path: 'ConfigModule.forRoot', schema: { argument: 0, key: 'validationSchema' } }],
} as const satisfies Library;
