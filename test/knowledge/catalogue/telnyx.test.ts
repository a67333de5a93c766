import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages', () => {
    const source = `
      import Telnyx from 'telnyx';
      const client = new Telnyx({ apiKey: process.env.TELNYX_KEY, maxRetries: 3 });
      await client.messages.send({ to: '1', from: '2', text: 'hi' });
      await client.calls.dial({ connection_id: 'a', to: '1', from: '2' });
    `;
    expect(matchesOf(source)).toEqual([
      'client telnyx#default',
      'outbound call telnyx#default().calls.dial',
      'outbound send telnyx#default().messages.send',
      'retry 4 exponential jitter telnyx',
    ]);
    expect(systemsOf(source)).toEqual(['Telnyx']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import Telnyx from 'telnyx';
      export const isLimit = (error: unknown) => error instanceof Telnyx.RateLimitError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
