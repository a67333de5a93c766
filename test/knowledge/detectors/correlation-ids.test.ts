import { describe, expect, it } from 'vitest';
import correlationIds from '../../../src/knowledge/detectors/correlation-ids.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function idsOf(source: string): Promise<readonly string[]> {
  const { observability = [] } = await rowsOf(correlationIds, source);
  return observability.map(({ what, line }) => `${what} ${line}`);
}

describe('recognises', () => {
  it('headers that are read and written', async () => {
    const source = [
      "const NAME = 'X-Correlation-Id';",
      'export function middleware(request, response, next) {',
      "  const id = request.headers.get('x-request-id') ?? request.get(NAME);",
      "  response.setHeader('X-Request-Id', id);",
      '  next();',
      '}',
      "export const call = (id) => fetch('https://api.example.com', { headers: { 'x-request-id': id } });",
    ].join('\n');
    expect(await idsOf(source)).toEqual([
      'request id in the header X-Correlation-Id, read 3',
      'request id in the header x-request-id, read 3',
      'request id in the header X-Request-Id, written 4',
      'request id in the header x-request-id, written 7',
    ]);
  });
});

describe('ignores', () => {
  it('ids in the answers of others', async () => {
    const source =
      "export const id = error.response.headers.get('x-request-id') ?? log(response.headers['x-request-id']);";
    expect(await idsOf(source)).toEqual([]);
  });

  it('ids of other things, and keys that are no headers', async () => {
    const source = [
      "response.setHeader('x-customer-id', id);",
      "map.get('requestId');",
      "form.set('requestId', 1);",
      "export const row = { requestId: 1, 'content-type': 'x' };",
    ].join('\n');
    expect(await idsOf(source)).toEqual([]);
  });
});
