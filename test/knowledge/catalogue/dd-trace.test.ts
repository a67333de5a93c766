import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the tracer and its metrics', () => {
    const source = `
      import tracer from 'dd-trace';
      tracer.init({ service: 'shop' });
      tracer.trace('checkout', () => pay());
      tracer.dogstatsd.increment('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'client dd-trace#init',
      'metrics dd-trace#dogstatsd.increment',
      'tracing dd-trace#init',
      'tracing dd-trace#trace',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });

  it('the tracer by name, and the client of the agent', () => {
    const source = `
      import StatsD from 'hot-shots';
      import { tracer } from 'dd-trace';
      tracer.init();
      const statsd = new StatsD({ host: 'localhost', prefix: 'shop.' });
      statsd.gauge('queue.size', 3);
    `;
    expect(matchesOf(source)).toEqual([
      'client hot-shots#StatsD',
      'metrics hot-shots#StatsD',
      'metrics hot-shots#StatsD().gauge',
      'outbound send hot-shots#StatsD().gauge',
      'tracing dd-trace#tracer.init',
    ]);
    expect(systemsOf(source)).toEqual(['Datadog']);
  });
});

describe('ignores', () => {
  it('tags of a span', () => {
    const source = `
      import tracer from 'dd-trace';
      tracer.scope().active()?.setTag('order', 1);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
