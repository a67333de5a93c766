import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the middleware', () => {
    const source = `
      import metrics from 'prometheus-api-metrics';
      export const middleware = metrics();
    `;
    expect(matchesOf(source)).toEqual(['metrics prometheus-api-metrics#default']);
  });
});

describe('ignores', () => {
  it('options', () => {
    const source = `
      import type { IMetricsPluginOptions } from 'fastify-metrics';
      export const options: IMetricsPluginOptions = {};
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
