import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('spans and instruments', () => {
    const source = `
      import { metrics, trace } from '@opentelemetry/api';
      const tracer = trace.getTracer('shop');
      tracer.startActiveSpan('order', (span) => span.end());
      const meter = metrics.getMeter('shop');
      export const orders = meter.createCounter('orders');
    `;
    expect(matchesOf(source)).toEqual([
      'metrics @opentelemetry/api#metrics.getMeter',
      'metrics @opentelemetry/api#metrics.getMeter().createCounter',
      'tracing @opentelemetry/api#trace.getTracer',
      'tracing @opentelemetry/api#trace.getTracer().startActiveSpan',
    ]);
  });
});

describe('ignores', () => {
  it('the current span and its status', () => {
    const source = `
      import { SpanStatusCode, context, trace } from '@opentelemetry/api';
      trace.getActiveSpan()?.setStatus({ code: SpanStatusCode.ERROR });
      export const active = context.active();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
