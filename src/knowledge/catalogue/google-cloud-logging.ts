import type { Library } from '../../model/library.ts';

export default {
  id: 'google-cloud-logging',
  packages: [
    '@google-cloud/logging',
    '@google-cloud/logging-winston',
    '@google-cloud/logging-bunyan',
    '@google-cloud/error-reporting',
  ],
  purpose: 'Client of Google Cloud Logging.',
  system: {
    name: 'Google Cloud Logging',
    aliases: ['Stackdriver', 'Cloud Logging'],
    kind: 'monitoring',
    vendor: 'Google',
    hosting: 'saas',
  },
  hosts: ['logging.googleapis.com'],
  clients: [
    { path: 'Logging()', options: { argument: 0 } },
    { path: 'LoggingWinston()', options: { argument: 0 } },
    { path: 'LoggingBunyan()', options: { argument: 0 } },
    { path: 'ErrorReporting()', options: { argument: 0 } },
  ],
  outbound: [
    { path: 'Logging().log().{write,info,warning,error,debug,critical}', effect: 'send' },
    { path: 'Logging().logSync().write', effect: 'send' },
    { path: 'ErrorReporting().report', effect: 'send' },
    { path: 'Logging().{getEntries,getLogs}', effect: 'read' },
  ],
  observability: [
    { path: 'ErrorReporting', kind: 'error-reporting', what: 'Google Cloud Error Reporting' },
    { path: 'ErrorReporting().report', kind: 'error-reporting', what: 'error sent to Google Cloud' },
  ],
} as const satisfies Library;
