import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('rows', () => {
    const source = `
      import { Sender } from '@questdb/nodejs-client';
      const sender = await Sender.fromConfig('http::addr=localhost:9000');
      await sender.table('orders').floatColumn('total', 3).atNow();
      await sender.flush();
    `;
    expect(matchesOf(source)).toEqual([
      'client @questdb/nodejs-client#Sender.fromConfig',
      'outbound write @questdb/nodejs-client#Sender().flush',
    ]);
    expect(systemsOf(source)).toEqual(['QuestDB']);
  });
});

describe('ignores', () => {
  it('a row that is only put together', () => {
    const source = `
      import type { Sender } from '@questdb/nodejs-client';
      export const local = (client: Sender) => client.table('orders').intColumn('total', 3);
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
