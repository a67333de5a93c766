import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('messages and schedules', () => {
    const source = `
      import { Client } from '@upstash/qstash';
      const client = new Client({ token: process.env.QSTASH_TOKEN });
      await client.publishJSON({ url: 'https://api.example.com/hook', body: {}, retries: 2 });
      await client.schedules.create({ destination: 'https://api.example.com/hook', cron: '*/5 * * * *' });
      await client.queue({ queueName: 'mail' }).enqueueJSON({ url: 'https://api.example.com/hook', body: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/qstash#Client',
      'outbound publish @upstash/qstash#Client().publishJSON',
      'outbound publish @upstash/qstash#Client().queue().enqueueJSON',
      'outbound write @upstash/qstash#Client().schedules.create',
      'retry 3 exponential client.publishJSON',
      'schedule */5 * * * * @upstash/qstash#Client().schedules.create',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash QStash']);
  });
});

describe('ignores', () => {
  it('receivers that check signatures', () => {
    const source = `
      import { Receiver } from '@upstash/qstash';
      export const isValid = await new Receiver({ currentSigningKey: 'a', nextSigningKey: 'b' }).verify({ signature: 'c', body: '' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
