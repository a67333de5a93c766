import type { Library } from '../../model/library.ts';

export default {
  id: 'uptimerobot-api',
  packages: [],
  purpose: 'Watches from outside whether a site answers.',
  system: {
    name: 'UptimeRobot',
    kind: 'monitoring',
    vendor: 'UptimeRobot',
    hosting: 'saas',
  },
  hosts: ['*.uptimerobot.com'],
} as const satisfies Library;
