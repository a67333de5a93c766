import type { Library } from '../../model/library.ts';

export default {
  id: 'pubmed-api',
  packages: [],
  purpose: 'Papers of medicine.',
  system: {
    name: 'NCBI Entrez',
    kind: 'http-api',
    vendor: 'NCBI',
    hosting: 'saas',
  },
  hosts: ['eutils.ncbi.nlm.nih.gov'],
} as const satisfies Library;
