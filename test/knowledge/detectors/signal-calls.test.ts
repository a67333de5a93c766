import { describe, expect, it } from 'vitest';
import signalCalls from '../../../src/knowledge/detectors/signal-calls.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function signalsOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const { signalCalls: rows = [] } = await rowsOf(signalCalls, files);
  return rows.map(({ kind, file, line }) => `${kind} ${file.replace('src/', '')}:${line}`);
}

describe('recognises', () => {
  it('a metric that another file makes', async () => {
    const files = {
      'src/metrics.ts':
        "import { Counter } from 'prom-client';\nexport const orders = new Counter({ name: 'orders', help: '' });",
      'src/a.ts': "import { orders } from './metrics';\nexport const order = () => orders.inc();",
    };
    expect(await signalsOf(files)).toEqual(['metrics a.ts:2', 'metrics metrics.ts:2']);
  });

  it('spans and reports', async () => {
    const source =
      "import { trace } from '@opentelemetry/api';\nimport * as Sentry from '@sentry/node';\ntrace.getTracer('shop').startSpan('order').end();\nSentry.captureException(new Error('x'));";
    expect([...new Set(await signalsOf(source))]).toEqual(['tracing a.ts:3', 'error-reporting a.ts:4']);
  });
});

describe('ignores', () => {
  it('what a call on a client that traces is not itself: neither an error report nor an event is a span', async () => {
    const source =
      "import { TelemetryClient } from 'applicationinsights';\nconst client = new TelemetryClient();\nclient.trackException({ exception });\nclient.trackEvent({ name: 'paid' });";
    expect(await signalsOf(source)).toEqual(['error-reporting a.ts:3', 'metrics a.ts:4']);
  });

  it('own objects with such members', async () => {
    const source = 'const orders = { inc: () => undefined };\norders.inc();';
    expect(await signalsOf(source)).toEqual([]);
  });
});
