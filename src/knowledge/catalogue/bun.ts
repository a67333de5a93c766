import type { Library } from '../../model/library.ts';

export default {
  id: 'bun',
  packages: ['global'],
  purpose: 'Clients that Bun hands out without an import.',
  same: [
    { path: 'global#Bun.RedisClient', as: 'bun#RedisClient' },
    { path: 'global#Bun.redis', as: 'bun#redis' },
    { path: 'global#Bun.S3Client', as: 'bun#S3Client' },
    { path: 'global#Bun.s3', as: 'bun#s3' },
  ],
} as const satisfies Library;
