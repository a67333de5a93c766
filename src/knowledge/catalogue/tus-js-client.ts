import type { Library } from '../../model/library.ts';

export default {
  id: 'tus-js-client',
  packages: ['tus-js-client'],
  purpose: 'Uploads that go on after a break, with tus.',
  clients: [
    {
      path: 'Upload()',
      options: {
        argument: 1,
      },
      url: {
        argument: 1,
        key: 'endpoint',
      },
    },
  ],
  outbound: [
    {
      path: 'Upload().start',
      effect: 'write',
    },
  ],
} as const satisfies Library;
