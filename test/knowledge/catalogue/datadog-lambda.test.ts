import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the wrapper and metrics', () => {
    const source = `
      import { datadog, sendDistributionMetric } from 'datadog-lambda-js';
      export const handler = datadog(async () => sendDistributionMetric('orders', 1));
    `;
    expect(matchesOf(source)).toEqual([
      'metrics datadog-lambda-js#sendDistributionMetric',
      'tracing datadog-lambda-js#datadog',
    ]);
  });
});

describe('ignores', () => {
  it('headers that are read', () => {
    const source = `
      import { getTraceHeaders } from 'datadog-lambda-js';
      export const headers = getTraceHeaders();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
