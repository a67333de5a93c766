import type { Library } from '../../model/library.ts';

export default {
  id: 'supabase-api',
  packages: [],
  purpose: 'Projects on Supabase.',
  system: {
    name: 'Supabase',
    kind: 'database',
    vendor: 'Supabase',
    hosting: 'either',
  },
  hosts: ['api.supabase.com'],
} as const satisfies Library;
