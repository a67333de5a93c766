import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its place in a page', () => {
    const source = `
      import { Turnstile } from '@marsidev/react-turnstile';
      import { createElement } from 'react';
      export const form = () => createElement(Turnstile, { siteKey: 'k' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual(['Cloudflare Turnstile']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { TurnstileInstance } from '@marsidev/react-turnstile';
      export const same = (it: TurnstileInstance) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
