import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('metrics, by name and through the default import', () => {
    const source = `
      import client, { Counter, Histogram } from 'prom-client';
      export const orders = new Counter({ name: 'orders_total', help: 'orders' });
      export const seconds = new Histogram({ name: 'seconds', help: 'seconds' });
      export const size = new client.Gauge({ name: 'size', help: 'size' });
      client.collectDefaultMetrics();
    `;
    expect(matchesOf(source)).toEqual([
      'metrics prom-client#Counter',
      'metrics prom-client#Gauge',
      'metrics prom-client#Histogram',
      'metrics prom-client#collectDefaultMetrics',
    ]);
  });
});

describe('ignores', () => {
  it('what only reads the registry', () => {
    const source = `
      import { register } from 'prom-client';
      export const text = await register.metrics();
      class Counter { inc() {} }
      new Counter().inc();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
