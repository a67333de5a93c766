import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a mail that is scored', () => {
    const source = `
      import Spamc from 'spamc';
      const client = new Spamc();
      client.report(mail, callback);
    `;
    expect(matchesOf(source)).toEqual(['client spamc#default', 'outbound call spamc#default().report']);
    expect(systemsOf(source)).toEqual(['SpamAssassin']);
  });
});

describe('ignores', () => {
  it('an import that nobody calls', () => {
    const source = `
      import Spamc from 'spamc';
      export { Spamc };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
