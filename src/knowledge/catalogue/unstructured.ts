import type { Library } from '../../model/library.ts';

export default {
  id: 'unstructured',
  packages: ['unstructured-client'],
  purpose: 'Client of Unstructured, which takes documents apart.',
  system: { name: 'Unstructured', kind: 'http-api', vendor: 'Unstructured', hosting: 'either' },
  hosts: ['*.unstructuredapp.io'],
  clients: [{ path: 'UnstructuredClient()', options: { argument: 0 }, url: { argument: 0, key: 'serverURL' } }],
  outbound: [{ path: 'UnstructuredClient().general.partition', effect: 'call' }],
  timeoutOptions: [{ path: 'UnstructuredClient', option: { argument: 0, key: 'timeoutMs' } }],
} as const satisfies Library;
