import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is set up and sent', () => {
    const source = `
      import Honeybadger from '@honeybadger-io/js';
      Honeybadger.configure({ apiKey: 'k' });
      Honeybadger.notify(new Error('a'));
      await Honeybadger.checkIn('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client @honeybadger-io/js#configure',
      'error-reporting @honeybadger-io/js#configure',
      'error-reporting @honeybadger-io/js#notify',
      'health-check @honeybadger-io/js#checkIn',
      'outbound send @honeybadger-io/js#checkIn',
      'outbound send @honeybadger-io/js#notify',
    ]);
    expect(systemsOf(source)).toEqual(['Honeybadger']);
  });
});

describe('ignores', () => {
  it('the context of errors', () => {
    const source = `
      import Honeybadger from '@honeybadger-io/js';
      Honeybadger.setContext({ user: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
