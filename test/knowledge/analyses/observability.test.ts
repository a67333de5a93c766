import { describe, expect, it } from 'vitest';
import observability from '../../../src/knowledge/analyses/observability.ts';
import type { Rows } from '../../../src/knowledge/rows.ts';
import { questionOf } from '../../support/question-of.ts';

function route(method: string, path: string): Rows['entryPoints'][number] {
  return {
    kind: 'http',
    method,
    path,
    file: 'apps/a/routes.ts',
    line: 1,
    symbol: 'routes',
    framework: 'express',
    certainty: 'certain',
    handlers: [],
  };
}

function checksOf(method: string, path: string): readonly string[] {
  return observability.analyse(questionOf({ entryPoints: [route(method, path)] })).observability.map((row) => row.what);
}

describe('observability', () => {
  it('gives what was found its service', () => {
    const row = { kind: 'metrics', what: 'counter', file: 'apps/a/x.ts', line: 3 } as const;
    expect(observability.analyse(questionOf({ observability: [row, row] })).observability).toEqual([
      { ...row, service: 'a' },
    ]);
  });

  it.each([
    '/health',
    '/healthz',
    '/api/health',
    '/v1/health-check',
    '/readyz',
    '/livez',
    '/health/ready',
    '/connector-health',
    '/status',
    '/api/status',
    '/ping',
  ])('takes GET %s for a health check', (path) => expect(checksOf('GET', path)).toEqual([`GET ${path}`]));

  it.each(['/orders/:id/status', '/orders/status', '/healthcare', '/users/:id/health', '/streams/live', '/'])(
    'takes GET %s for none',
    (path) => expect(checksOf('GET', path)).toEqual([]),
  );

  it('takes no route for one that changes something', () => {
    expect(checksOf('POST', '/health')).toEqual([]);
  });
});
