import type { Library } from '../../model/library.ts';

export default {
  id: 'go-proxy-api',
  packages: [],
  purpose: 'Packages of Go.',
  system: {
    name: 'Go module proxy',
    kind: 'http-api',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['proxy.golang.org', 'sum.golang.org', 'pkg.go.dev'],
} as const satisfies Library;
