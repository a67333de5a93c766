import type { Library } from '../../model/library.ts';

export default {
  id: 'nestjs-schedule',
  packages: ['@nestjs/schedule'],
  purpose: 'Schedules of NestJS as decorated methods.',
  decorators: [
    { path: 'Cron', role: 'schedule', name: { argument: 0 } },
    { path: 'Interval', role: 'schedule', name: { argument: 1 } },
    { path: 'Interval', role: 'schedule', name: { argument: 0 } },
    { path: 'Timeout', role: 'schedule', name: { argument: 1 }, once: true },
    { path: 'Timeout', role: 'schedule', name: { argument: 0 }, once: true },
  ],
  defaults: {
    version: '12.0.2',
    attempts: 1,
    on: 'none: the error is logged and swallowed',
    backoff: 'none',
    jitter: false,
    timeoutMs: null,
    worstCaseMs: null,
    retryOption: null,
    timeoutOption: 'none',
    regionOption: null,
    idempotency: 'not examined',
    notes: 'In a multi-instance deployment every instance runs the job.',
    source: ['@nestjs/schedule/dist/schedule.explorer.js:68', '@nestjs/schedule/dist/schedule.explorer.js:124'],
  },
} as const satisfies Library;
