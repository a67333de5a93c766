import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('models that are run', () => {
    const source = `
      import { fal } from '@fal-ai/client';
      const result = await fal.subscribe('fal-ai/flux', { input: { prompt: 'a' } });
      const { request_id } = await fal.queue.submit('fal-ai/flux', { input: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call @fal-ai/client#fal.queue.submit',
      'outbound call @fal-ai/client#fal.subscribe',
    ]);
    expect(systemsOf(source)).toEqual(['fal']);
  });
});

describe('ignores', () => {
  it('settings and errors', () => {
    const source = `
      import { ApiError, fal } from '@fal-ai/client';
      fal.config({ credentials: 'k' });
      export const isApi = (error: unknown) => error instanceof ApiError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
