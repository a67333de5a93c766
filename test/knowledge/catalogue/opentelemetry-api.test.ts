import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tracers, spans and instruments', () => {
    const source =
      "import { metrics, trace } from '@opentelemetry/api';\nconst tracer = trace.getTracer('shop');\ntracer.startActiveSpan('pay', (span) => span.end());\nmetrics.getMeter('shop').createCounter('orders');";
    expect(matchesOf(source)).toEqual([
      'metrics @opentelemetry/api#metrics.getMeter',
      'metrics @opentelemetry/api#metrics.getMeter().createCounter',
      'tracing @opentelemetry/api#trace.getTracer',
      'tracing @opentelemetry/api#trace.getTracer().startActiveSpan',
    ]);
  });
});

describe('ignores', () => {
  it('an own tracer', () => {
    expect(matchesOf("const trace = { getTracer: (name: string) => name };\ntrace.getTracer('x');")).toEqual([]);
  });
});
