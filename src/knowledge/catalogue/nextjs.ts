import type { Library } from '../../model/library.ts';

export default {
  id: 'nextjs',
  packages: ['next', 'next/server', 'next/cache', 'next/headers', 'next/navigation'],
  purpose: 'React framework with file-system routes, server components and server actions.',
} as const satisfies Library;
