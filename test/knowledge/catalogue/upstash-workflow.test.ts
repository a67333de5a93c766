import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('runs of workflows', () => {
    const source = `
      import { Client } from '@upstash/workflow';
      const client = new Client({ token: 't' });
      await client.trigger({ url: 'https://shop.example/api/workflow' });
      await client.cancel({ ids: '1' });
      await client.notify({ eventId: 'paid' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @upstash/workflow#Client',
      'outbound publish @upstash/workflow#Client().trigger',
      'outbound write @upstash/workflow#Client().cancel',
      'outbound write @upstash/workflow#Client().notify',
    ]);
    expect(systemsOf(source)).toEqual(['Upstash QStash']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { WorkflowContext } from '@upstash/workflow';
      export const same = (given: WorkflowContext) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
