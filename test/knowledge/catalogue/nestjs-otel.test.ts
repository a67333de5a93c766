import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the module and its decorators', () => {
    const source = `
      import { OpenTelemetryModule, Span } from 'nestjs-otel';
      export const module = OpenTelemetryModule.forRoot({ metrics: { hostMetrics: true } });
      export class Orders { @Span('order') order() { return 1; } }
    `;
    expect(matchesOf(source)).toEqual(['metrics nestjs-otel#OpenTelemetryModule.forRoot', 'tracing nestjs-otel#Span']);
  });
});

describe('ignores', () => {
  it('its services as types', () => {
    const source = `
      import type { MetricService } from 'nestjs-otel';
      export const run = (metrics: MetricService) => metrics;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
