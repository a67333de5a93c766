import type { Library } from '../../model/library.ts';

export default {
  id: 'pypi-api',
  packages: [],
  purpose: 'Packages of Python.',
  system: {
    name: 'PyPI',
    kind: 'other',
    vendor: 'Python Software Foundation',
    hosting: 'saas',
  },
  hosts: ['pypi.org', 'files.pythonhosted.org'],
} as const satisfies Library;
