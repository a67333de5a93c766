import type { Library } from '../../model/library.ts';

export default {
  id: 'monaco-loader',
  packages: ['@monaco-editor/react', '@monaco-editor/loader'],
  purpose: 'Loads the Monaco editor from a content delivery network, unless it is handed another one.',
  system: {
    name: 'jsDelivr',
    aliases: ['jsDelivr CDN'],
    kind: 'other',
    vendor: 'jsDelivr',
    hosting: 'saas',
  },
  clients: [{ path: '{default,Editor,DiffEditor}()' }, { path: 'useMonaco()' }, { path: '{default,loader}.init()' }],
} as const satisfies Library;
