import type { Library } from '../../model/library.ts';

export default {
  id: 'datadog-browser',
  packages: ['@datadog/browser-rum', '@datadog/browser-logs', '@datadog/browser-rum-react'],
  purpose: 'Real user monitoring and browser logs of Datadog.',
  system: {
    name: 'Datadog RUM',
    aliases: ['Datadog browser logs'],
    kind: 'monitoring',
    vendor: 'Datadog',
    hosting: 'saas',
  },
  hosts: ['*.browser-intake-datadoghq.com', '*.browser-intake-datadoghq.eu', 'www.datadoghq-browser-agent.com'],
  clients: [
    { path: 'datadogRum.init()', options: { argument: 0 } },
    { path: 'datadogLogs.init()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'datadogRum.{addAction,addError,addTiming}', effect: 'send' },
    { path: 'datadogLogs.logger.{log,debug,info,warn,error}', effect: 'send' },
  ],
  loggers: [{ path: 'datadogLogs.logger', structured: true }],
  logCalls: [{ path: 'datadogLogs.logger.{log,debug,info,warn,error}' }],
  observability: [
    { path: 'datadogRum.init', kind: 'tracing', what: 'Datadog RUM' },
    { path: 'datadogLogs.init', kind: 'error-reporting', what: 'Datadog browser logs' },
    { path: 'datadogRum.addError', kind: 'error-reporting', what: 'error sent to Datadog' },
  ],
} as const satisfies Library;
