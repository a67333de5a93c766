import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the module and metrics', () => {
    const source = `
      import { PrometheusModule, makeCounterProvider } from '@willsoto/nestjs-prometheus';
      export const module = PrometheusModule.register();
      export const counter = makeCounterProvider({ name: 'orders', help: 'orders' });
    `;
    expect(matchesOf(source)).toEqual([
      'metrics @willsoto/nestjs-prometheus#PrometheusModule.register',
      'metrics @willsoto/nestjs-prometheus#makeCounterProvider',
    ]);
  });

  it('the middleware for Express', () => {
    const source = `
      import promBundle from 'express-prom-bundle';
      export const metrics = promBundle({ includeMethod: true });
    `;
    expect(matchesOf(source)).toEqual(['metrics express-prom-bundle#default']);
  });
});

describe('ignores', () => {
  it('injection', () => {
    const source = `
      import { InjectMetric } from '@willsoto/nestjs-prometheus';
      export class Orders { constructor(@InjectMetric('orders') readonly counter: { inc(): void }) {} }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
