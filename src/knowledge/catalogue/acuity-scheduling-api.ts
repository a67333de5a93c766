import type { Library } from '../../model/library.ts';

export default {
  id: 'acuity-scheduling-api',
  packages: [],
  purpose: 'Appointments.',
  system: {
    name: 'Acuity Scheduling',
    kind: 'http-api',
    vendor: 'Squarespace',
    hosting: 'saas',
  },
  hosts: ['acuityscheduling.com/api'],
} as const satisfies Library;
