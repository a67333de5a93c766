import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the client and reported errors', () => {
    const source = `
      import Bugsnag from '@bugsnag/js';
      Bugsnag.start({ apiKey: process.env.BUGSNAG_KEY! });
      Bugsnag.notify(new Error('a'));
    `;
    expect(matchesOf(source)).toEqual([
      'client @bugsnag/js#start',
      'error-reporting @bugsnag/js#notify',
      'error-reporting @bugsnag/js#start',
      'outbound send @bugsnag/js#notify',
    ]);
    expect(systemsOf(source)).toEqual(['Bugsnag']);
  });
});

describe('ignores', () => {
  it('breadcrumbs', () => {
    const source = `
      import Bugsnag from '@bugsnag/js';
      Bugsnag.leaveBreadcrumb('opened the cart');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
