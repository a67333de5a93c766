import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('lines of the logger and of named ones', () => {
    const source = `
      import log from 'loglevel';
      log.info('started');
      const orders = log.getLogger('orders');
      orders.warn('late');
    `;
    expect(matchesOf(source)).toEqual([
      'log loglevel#getLogger().warn',
      'log loglevel#info',
      'logger loglevel#getLogger',
    ]);
  });
});

describe('ignores', () => {
  it('levels', () => {
    const source = `
      import log from 'loglevel';
      log.setLevel('warn');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
