import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the SDK of Node', () => {
    const source = `
      import { NodeSDK } from '@opentelemetry/sdk-node';
      import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
      const sdk = new NodeSDK({ spanProcessors: [new BatchSpanProcessor({} as never)] });
      sdk.start();
    `;
    expect(matchesOf(source)).toEqual([
      'keeps buffer @opentelemetry/sdk-trace-base#BatchSpanProcessor',
      'tracing @opentelemetry/sdk-node#NodeSDK',
      'tracing @opentelemetry/sdk-trace-base#BatchSpanProcessor',
    ]);
  });

  it('metrics, and Vercel', () => {
    const source = `
      import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
      import { registerOTel } from '@vercel/otel';
      registerOTel({ serviceName: 'shop' });
      export const provider = new MeterProvider({ readers: [new PeriodicExportingMetricReader({} as never)] });
    `;
    expect(matchesOf(source)).toEqual([
      'metrics @opentelemetry/sdk-metrics#MeterProvider',
      'metrics @opentelemetry/sdk-metrics#PeriodicExportingMetricReader',
      'tracing @vercel/otel#registerOTel',
    ]);
  });
});

describe('ignores', () => {
  it('samplers', () => {
    const source = `
      import { AlwaysOnSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace-base';
      export const samplers = [new AlwaysOnSampler(), new TraceIdRatioBasedSampler(0.1)];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
