import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-core',
  packages: ['@nestjs/core'],
  purpose: 'Starts NestJS applications.',
  clients: [{ path: 'NestFactory.{create,createMicroservice,createApplicationContext}()' }],
  prefixes: [{ path: 'NestFactory.create().setGlobalPrefix', prefix: { argument: 0 } }],
} as const satisfies Library;
