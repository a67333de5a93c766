import { expect, it } from 'vitest';
import retryLoops from '../../../src/knowledge/detectors/retry-loops.ts';
import { rowsOf } from '../../support/rows-of.ts';

it('calls a loop around what it is handed by the function that holds it', async () => {
  const { retrySites = [] } = await rowsOf(
    retryLoops,
    `export async function withRetry<T>(fn: () => Promise<T>): Promise<T> {
      for (let attempt = 0; attempt < 3; attempt++) {
        try { return await fn(); } catch (error) { if (attempt === 2) throw error; }
      }
      throw new Error('never');
    }`,
  );
  expect(retrySites).toMatchObject([{ kind: 'loop', operation: 'withRetry' }]);
});
