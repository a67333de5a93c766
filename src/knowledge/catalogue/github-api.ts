import type { Library } from '../../model/library.ts';

export default {
  id: 'github-api',
  packages: [],
  purpose: 'Repositories and issues at GitHub.',
  system: {
    name: 'GitHub',
    aliases: ['GitHub API'],
    kind: 'http-api',
    vendor: 'GitHub',
    hosting: 'saas',
  },
  hosts: ['*.github.com', '*.githubusercontent.com'],
  errors: [
    {
      name: 'API rate limit exceeded',
      means: 'The requests of the hour are used up.',
      again: 'later',
      action: 'Wait until x-ratelimit-reset; more requests before that may get the app banned.',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    },
    {
      name: 'You have exceeded a secondary rate limit',
      means: 'Too many requests at once, or too much that makes content.',
      again: 'later',
      action: 'Wait as many seconds as retry-after says, and send one after the other.',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    },
    {
      name: 'Resource not accessible by integration',
      means: 'The app may not do this.',
      again: 'no',
      action: 'Grant the permission, and have it accepted.',
      source: 'https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api',
    },
  ],
} as const satisfies Library;
