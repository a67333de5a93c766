import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('metrics of the module', () => {
    const source = `
      import metrics from 'datadog-metrics';
      metrics.init({ host: 'shop', prefix: 'shop.' });
      metrics.increment('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client datadog-metrics#init',
      'metrics datadog-metrics#increment',
      'metrics datadog-metrics#init',
      'outbound send datadog-metrics#increment',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });

  it('a logger of its own', () => {
    const source = `
      import { BufferedMetricsLogger } from 'datadog-metrics';
      new BufferedMetricsLogger({ apiKey: 'k' }).gauge('queue.size', 3);
    `;
    expect(matchesOf(source)).toEqual([
      'client datadog-metrics#BufferedMetricsLogger',
      'metrics datadog-metrics#BufferedMetricsLogger().gauge',
      'outbound send datadog-metrics#BufferedMetricsLogger().gauge',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });

  it('the client of the API', () => {
    const source = `
      import { client, v2 } from '@datadog/datadog-api-client';
      const api = new v2.MetricsApi(client.createConfiguration());
      await api.submitMetrics({ body: { series: [] } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @datadog/datadog-api-client#v2.MetricsApi',
      'metrics @datadog/datadog-api-client#v2.MetricsApi().submitMetrics',
      'outbound send @datadog/datadog-api-client#v2.MetricsApi().submitMetrics',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });
});

describe('ignores', () => {
  it('an own counter', () => {
    const source = `
      class Metrics { increment(name: string) { return name; } }
      new Metrics().increment('orders');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
