import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('requests', () => {
    const source = `
      import p from 'phin';
      export const repository = () => p('https://api.github.com/repos/a/b');
      export const charges = () => p({ url: 'https://api.stripe.com/v1/charges', timeout: 1000 });
    `;
    expect(matchesOf(source)).toEqual(['outbound call phin#default', 'outbound call phin#default']);
    expect(systemsOf(source)).toEqual(['GitHub', 'Stripe']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { IResponse } from 'phin';
      export const same = (it: IResponse) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
