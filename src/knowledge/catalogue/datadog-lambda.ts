import type { Library } from '../../model/library.ts';

export default {
  id: 'datadog-lambda',
  packages: ['datadog-lambda-js'],
  purpose: 'Metrics and traces of AWS Lambda functions sent to Datadog.',
  observability: [
    { path: 'datadog', kind: 'tracing', what: 'Datadog around a Lambda handler', automatic: true },
    { path: '{sendDistributionMetric,sendDistributionMetricWithDate}', kind: 'metrics', what: 'Datadog metric' },
  ],
} as const satisfies Library;
