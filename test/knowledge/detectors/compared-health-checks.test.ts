import { describe, expect, it } from 'vitest';
import comparedHealthChecks from '../../../src/knowledge/detectors/compared-health-checks.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function checksOf(source: string): Promise<readonly string[]> {
  const { observability = [] } = await rowsOf(comparedHealthChecks, source);
  return observability.map(({ what, line }) => `${what} ${line}`);
}

describe('recognises', () => {
  it('comparisons of the path of a request', async () => {
    const source = [
      "import http from 'node:http';",
      'http.createServer((request, response) => {',
      "  if (request.url === '/healthz') { response.end('ok'); return; }",
      "  if (request.method === 'GET' && request.url === '/readyz') { response.end('ok'); return; }",
      "  if (['/status', '/'].includes(request.url)) { response.end('ok'); return; }",
      '});',
    ].join('\n');
    expect(await checksOf(source)).toEqual(['ANY /healthz 3', 'ANY /readyz 4', 'ANY /status 5']);
  });
});

describe('ignores', () => {
  it('other paths, and texts that are no paths of requests', async () => {
    const source = [
      'export function handle(request, order) {',
      "  if (request.url === '/orders') return 1;",
      "  if (order.status === 'health') return 2;",
      "  if (order.kind === '/health') return 3;",
      '  return 4;',
      '}',
    ].join('\n');
    expect(await checksOf(source)).toEqual([]);
  });
});
