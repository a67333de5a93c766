import type { Library } from '../../model/library.ts';

export default {
  id: 'nextjs',
  packages: ['next', 'next/server', 'next/cache', 'next/headers', 'next/navigation'],
  purpose: 'React framework with file-system routes, server components and server actions.',
  errors: [
    {
      name: 'NEXT_REDIRECT',
      means: 'This is no failure: redirect() throws it to send the user elsewhere.',
      again: 'no',
      action: 'Do not catch it.',
      source: 'next/dist/client/components/redirect-error.js:24',
    },
  ],
} as const satisfies Library;
