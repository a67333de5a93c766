import type { Library } from '../../model/library.ts';

export default {
  id: 'e2b',
  packages: ['e2b', '@e2b/code-interpreter'],
  purpose: 'Sandboxes for generated code at E2B.',
  system: {
    name: 'E2B',
    kind: 'other',
    vendor: 'E2B',
    hosting: 'saas',
  },
  hosts: ['*.e2b.dev', '*.e2b.app'],
  clients: [{ path: 'Sandbox.create()', options: { argument: 0 } }],
  outbound: [
    { path: 'Sandbox.{create,connect,kill,list}', effect: 'call' },
    { path: 'Sandbox.create().{runCode,kill,setTimeout}', effect: 'call' },
    { path: 'Sandbox.create().commands.run', effect: 'call' },
    { path: 'Sandbox.create().files.*', effect: 'call' },
  ],
} as const satisfies Library;
