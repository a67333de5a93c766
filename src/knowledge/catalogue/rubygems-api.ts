import type { Library } from '../../model/library.ts';

export default {
  id: 'rubygems-api',
  packages: [],
  purpose: 'Packages of Ruby.',
  system: {
    name: 'RubyGems',
    kind: 'http-api',
    vendor: 'RubyGems',
    hosting: 'saas',
  },
  hosts: ['*.rubygems.org'],
} as const satisfies Library;
