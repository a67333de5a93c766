import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../support/known-errors-of.ts';

describe('recognises', () => {
  it('what clients over gRPC have in common', async () => {
    const source = `import { PubSub } from '@google-cloud/pubsub'; await new PubSub().topic('a').publishMessage({});`;
    expect(await errorsOf(source)).toContain('14 UNAVAILABLE of @google-cloud/pubsub');
  });
});

describe('ignores', () => {
  it('a client over HTTP', async () => {
    const source = `import { Storage } from '@google-cloud/storage'; await new Storage().bucket('a').upload('b');`;
    expect((await errorsOf(source)).filter((row) => row.includes('14 UNAVAILABLE'))).toEqual([]);
  });
});
