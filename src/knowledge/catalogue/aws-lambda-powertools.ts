import type { Library } from '../../model/library.ts';

export default {
  id: 'aws-lambda-powertools',
  packages: ['@aws-lambda-powertools/logger', '@aws-lambda-powertools/metrics', '@aws-lambda-powertools/tracer'],
  purpose: 'Logs, metrics and traces of AWS Lambda functions.',
  loggers: [
    { path: 'Logger()', structured: true },
    { path: 'Logger().createChild()', structured: true },
  ],
  logCalls: [{ path: 'Logger().{trace,debug,info,warn,error,critical}' }],
  observability: [
    { path: 'Metrics', kind: 'metrics', what: 'CloudWatch metrics through the log' },
    { path: 'Metrics().addMetric', kind: 'metrics', what: 'CloudWatch metric' },
    { path: 'Tracer', kind: 'tracing', what: 'AWS X-Ray tracer' },
    { path: 'Tracer().{captureAWSv3Client,captureMethod}', kind: 'tracing', what: 'AWS X-Ray segment' },
  ],
  same: [
    { path: '@aws-lambda-powertools/logger#Logger().createChild()', as: '@aws-lambda-powertools/logger#Logger()' },
  ],
} as const satisfies Library;
