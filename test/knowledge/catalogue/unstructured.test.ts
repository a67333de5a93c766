import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a document', () => {
    const source = `
      import { UnstructuredClient } from 'unstructured-client';
      const client = new UnstructuredClient({ security: { apiKeyAuth: 'k' } });
      export const parts = await client.general.partition({ partitionParameters: { files: { content: Buffer.from(''), fileName: 'a.pdf' } } });
    `;
    expect(matchesOf(source)).toEqual([
      'client unstructured-client#UnstructuredClient',
      'outbound call unstructured-client#UnstructuredClient().general.partition',
    ]);
    expect(systemsOf(source)).toEqual(['Unstructured']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { UnstructuredClient } from 'unstructured-client';
      export const same = (given: UnstructuredClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
