import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its place in a page', () => {
    const source = `
      import ReCAPTCHA from 'react-google-recaptcha';
      import { createElement } from 'react';
      export const form = () => createElement(ReCAPTCHA, { sitekey: 'k' });
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual(['Google reCAPTCHA']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type ReCAPTCHA from 'react-google-recaptcha';
      export const same = (it: ReCAPTCHA) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
