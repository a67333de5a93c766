import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('traces, metrics and logs to a collector', () => {
    const source = `
      import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http';
      import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto';
      import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
      export const exporters = [new OTLPTraceExporter({ url: 'http://collector:4318/v1/traces' }), new OTLPMetricExporter(), new OTLPLogExporter()];
    `;
    expect(matchesOf(source)).toEqual([
      'client @opentelemetry/exporter-logs-otlp-http#OTLPLogExporter',
      'client @opentelemetry/exporter-metrics-otlp-proto#OTLPMetricExporter',
      'client @opentelemetry/exporter-trace-otlp-http#OTLPTraceExporter',
      'metrics @opentelemetry/exporter-metrics-otlp-proto#OTLPMetricExporter',
      'tracing @opentelemetry/exporter-trace-otlp-http#OTLPTraceExporter',
    ]);
    expect(systemsOf(source)).toEqual(['OpenTelemetry collector']);
  });

  it('metrics that Prometheus fetches', () => {
    const source = `
      import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
      export const exporter = new PrometheusExporter({ port: 9464 });
    `;
    expect(matchesOf(source)).toEqual(['metrics @opentelemetry/exporter-prometheus#PrometheusExporter']);
  });
});

describe('ignores', () => {
  it('an own exporter', () => {
    const source = `
      class OTLPTraceExporter { constructor(readonly url: string) {} }
      export const exporter = new OTLPTraceExporter('http://collector:4318');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
