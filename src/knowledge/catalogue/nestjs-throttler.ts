import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-throttler',
  packages: ['@nestjs/throttler'],
  purpose: 'Limits of how often a caller may ask, for NestJS.',
  processState: [
    {
      path: 'ThrottlerModule.forRoot',
      kind: 'limiter',
      what: 'counts of a rate limiter, kept per instance',
      elsewhere: [{ argument: 0, key: 'storage' }],
      unlessExtended: '{ThrottlerGuard,ThrottlerStorageService}',
    },
  ],
} as const satisfies Library;
