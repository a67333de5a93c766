import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is set up and sent', () => {
    const source = `
      import { H } from '@highlight-run/node';
      H.init({ projectID: '1' });
      H.consumeError(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @highlight-run/node#H.init',
      'error-reporting @highlight-run/node#H.consumeError',
      'error-reporting @highlight-run/node#H.init',
      'outbound send @highlight-run/node#H.consumeError',
    ]);
    expect(systemsOf(source)).toEqual(['Highlight']);
  });
});

describe('ignores', () => {
  it('an own object of that name', () => {
    const source = `
      const H = { init: (id: string) => id };
      H.init('1');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
