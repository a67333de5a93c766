import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('checks and tuples', () => {
    const source = `
      import { OpenFgaClient } from '@openfga/sdk';
      const fga = new OpenFgaClient({ apiUrl: 'http://localhost:8080', storeId: '1', retryParams: { maxRetry: 5 } });
      export const { allowed } = await fga.check({ user: 'user:1', relation: 'reader', object: 'order:1' });
      await fga.write({ writes: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client @openfga/sdk#OpenFgaClient',
      'outbound read @openfga/sdk#OpenFgaClient().check',
      'outbound write @openfga/sdk#OpenFgaClient().write',
      'retry 6 exponential jitter OpenFgaClient',
    ]);
    expect(systemsOf(source)).toEqual(['OpenFGA']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { OpenFgaClient } from '@openfga/sdk';
      export const same = (given: OpenFgaClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
