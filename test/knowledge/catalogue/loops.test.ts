import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('contacts and mail', () => {
    const source = `
      import { LoopsClient } from 'loops';
      const loops = new LoopsClient('k');
      await loops.sendTransactionalEmail({ transactionalId: 't', email: 'a@example.com' });
      await loops.createContact({ email: 'a@example.com' });
    `;
    expect(matchesOf(source)).toEqual([
      'client loops#LoopsClient',
      'outbound send loops#LoopsClient().sendTransactionalEmail',
      'outbound write loops#LoopsClient().createContact',
    ]);
    expect(systemsOf(source)).toEqual(['Loops']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { APIError } from 'loops';
      export const isApi = (error: unknown) => error instanceof APIError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
