import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('checks and facts', () => {
    const source = `
      import { Oso } from 'oso-cloud';
      const oso = new Oso('https://cloud.osohq.com', 'k');
      export const allowed = await oso.authorize({ type: 'User', id: '1' }, 'read', { type: 'Order', id: '1' });
      await oso.insert(['has_role', { type: 'User', id: '1' }, 'admin']);
    `;
    expect(matchesOf(source)).toEqual([
      'client oso-cloud#Oso',
      'outbound read oso-cloud#Oso().authorize',
      'outbound write oso-cloud#Oso().insert',
    ]);
    expect(systemsOf(source)).toEqual(['Oso Cloud']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Oso } from 'oso-cloud';
      export const same = (given: Oso) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
