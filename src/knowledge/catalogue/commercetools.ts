import type { Library } from '../../model/library.ts';

export default {
  id: 'commercetools',
  packages: ['@commercetools/platform-sdk'],
  purpose: 'Client of commercetools.',
  system: { name: 'commercetools', kind: 'http-api', vendor: 'commercetools', hosting: 'saas' },
  hosts: ['*.commercetools.com'],
  clients: [{ path: 'createApiBuilderFromCtpClient()' }],
  outbound: [{ path: 'createApiBuilderFromCtpClient().**.execute', effect: 'call' }],
} as const satisfies Library;
