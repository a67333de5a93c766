import type { Library } from '../../model/library.ts';

export default {
  id: 'crates-io-api',
  packages: [],
  purpose: 'Packages of Rust.',
  system: {
    name: 'crates.io',
    kind: 'other',
    vendor: 'Rust Foundation',
    hosting: 'saas',
  },
  hosts: ['*.crates.io'],
} as const satisfies Library;
