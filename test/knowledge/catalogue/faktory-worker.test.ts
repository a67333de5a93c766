import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs and what does them', () => {
    const source = `
      import faktory from 'faktory-worker';
      faktory.register('Resize', async () => {});
      await faktory.work();
      const client = await faktory.connect();
      await client.job('Resize', { id: 1 }).push();
    `;
    expect(matchesOf(source)).toEqual([
      'client faktory-worker#connect',
      'consumer Resize faktory-worker#register',
      'outbound consume faktory-worker#work',
      'outbound publish faktory-worker#connect().job().push',
      'starts worker faktory-worker#work',
    ]);
  });
});

describe('ignores', () => {
  it('middleware', () => {
    const source = `
      import faktory from 'faktory-worker';
      faktory.use(async (context, next) => next());
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
