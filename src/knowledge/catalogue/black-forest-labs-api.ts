import type { Library } from '../../model/library.ts';

export default {
  id: 'black-forest-labs-api',
  packages: [],
  purpose: 'Images.',
  system: {
    name: 'Black Forest Labs',
    aliases: ['FLUX'],
    kind: 'llm',
    vendor: 'Black Forest Labs',
    hosting: 'saas',
  },
  hosts: ['api.bfl.ai', 'api.bfl.ml', 'api.us1.bfl.ai', 'api.eu1.bfl.ai'],
} as const satisfies Library;
