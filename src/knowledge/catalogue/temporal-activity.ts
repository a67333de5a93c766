import type { Library } from '../../model/library.ts';

export default {
  id: 'temporal-activity',
  packages: ['@temporalio/activity'],
  purpose: 'Code of Temporal activities.',
  loggers: [{ path: 'log', structured: true }],
  logCalls: [{ path: 'log.{trace,debug,info,warn,error}' }],
} as const satisfies Library;
