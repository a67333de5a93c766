import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import observability from '../../../src/knowledge/detectors/observability.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  {
    id: 'sentinel',
    packages: ['sentinel'],
    purpose: 'x',
    observability: [
      { path: 'init', kind: 'error-reporting', what: 'Sentinel' },
      { path: '{captureException,captureRequestError}', kind: 'error-reporting', what: 'error sent to Sentinel' },
      { path: 'HealthIndicator', kind: 'health-check', what: 'health indicator' },
    ],
  },
  {
    id: 'prom',
    packages: ['prom'],
    purpose: 'x',
    observability: [{ path: 'Counter().inc', kind: 'metrics', what: 'counter' }],
  },
];

function rowsIn(text: string): readonly string[] {
  const knowledge = gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue(libraries));
  const { observability: rows } = observability.detect(knowledge);
  return rows.map((row) => `${row.line} ${row.kind} ${row.what}`);
}

describe('recognises', () => {
  it('what a library is set up and called for', () => {
    const text = `import { init } from 'sentinel';\nimport { Counter } from 'prom';\ninit({});\nconst orders = new Counter();\norders.inc();`;
    expect(rowsIn(text)).toEqual(['3 error-reporting Sentinel', '5 metrics counter']);
  });

  it('calls of own functions around a library', () => {
    const text = `import { captureException } from 'sentinel';
const report = (error: unknown) => captureException(error);
export function run() { try { JSON.parse(''); } catch (error) { report(error); } }`;
    expect(rowsIn(text)).toEqual([
      '2 error-reporting error sent to Sentinel',
      '3 error-reporting error sent to Sentinel, through report',
    ]);
  });

  it('calls of an own function that sets a library up', () => {
    const text = `import { init } from 'sentinel';
function initErrorTracking() { if (process.env.DSN) init({ dsn: process.env.DSN }); }
initErrorTracking();`;
    expect(rowsIn(text)).toEqual([
      '2 error-reporting Sentinel',
      '3 error-reporting Sentinel, through initErrorTracking',
    ]);
  });

  it('own middleware that counts', () => {
    const text = `import { Counter } from 'prom';
const requests = new Counter();
const requestMetrics = (name: string) => (request: unknown, response: unknown, next: () => void) => { requests.inc(name); next(); };
export const use = (app: { use(handler: unknown): void }) => app.use(requestMetrics('api'));`;
    expect(rowsIn(text)).toEqual(['3 metrics counter', '4 metrics counter, through requestMetrics']);
  });

  it('own middleware that counts through something that it starts and stops', () => {
    const text = `import { Counter } from 'prom';
const requests = new Counter();
const telemetry = { timer: (name: string) => ({ stop: (tags: object) => { const spent = 1; requests.inc({ name, ...tags }, spent); return spent; } }) };
export function telemetryMiddleware(name: string) {
  return (request: any, response: any, next: () => void) => { const timer = telemetry.timer(name); response.on('finish', () => { timer.stop({}); }); next(); };
}
declare const app: any;
app.use(telemetryMiddleware('requests'));`;
    expect(rowsIn(text)).toContain('8 metrics counter, through telemetryMiddleware');
  });

  it('an own function that hands on to functions of its own name', () => {
    const text = `import { Counter } from 'prom';
const requests = new Counter();
class PromBackend { recordMetric(name: string) { requests.inc(name); } }
class Metrics {
  constructor(private backends: any[]) {}
  recordMetric(name: string) { this.backends.forEach((each) => each.recordMetric(name)); }
}
const metrics = new Metrics([]);
export const run = () => metrics.recordMetric('runs');`;
    expect(rowsIn(text)).toContain('9 metrics counter, through metrics.recordMetric');
  });

  it('classes that extend what a library offers', () => {
    const text = `import { HealthIndicator } from 'sentinel';\nexport class QueueHealth extends HealthIndicator {}`;
    expect(rowsIn(text)).toEqual(['2 health-check health indicator QueueHealth']);
  });

  it('functions of a library that are exported for a framework', () => {
    const text = `import * as Sentinel from 'sentinel';\nexport const onRequestError = Sentinel.captureRequestError;`;
    expect(rowsIn(text)).toEqual(['2 error-reporting error sent to Sentinel, as onRequestError']);
  });
});

describe('ignores', () => {
  it('callers of a function that starts other things', () => {
    const text = `import { captureException } from 'sentinel';
function startWorker() { try { JSON.parse(''); } catch (error) { captureException(error); } }
startWorker();`;
    expect(rowsIn(text)).toEqual(['2 error-reporting error sent to Sentinel']);
  });

  it('what it does not know, and imports alone', () => {
    expect(
      rowsIn(`import { captureException } from 'other';\nimport 'sentinel';\ncaptureException(new Error('a'));`),
    ).toEqual([]);
  });

  it('callers of a function that reports beside its work', () => {
    const text = `import { captureException } from 'sentinel';
declare function load(id: string): Promise<string>;
export async function read(id: string) { try { return await load(id); } catch (error) { captureException(error); } }
export const run = () => read('a');`;
    expect(rowsIn(text)).toEqual(['3 error-reporting error sent to Sentinel']);
  });
});
