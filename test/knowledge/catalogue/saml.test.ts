import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { Strategy } from '@node-saml/passport-saml';", 'new Strategy();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(expect.arrayContaining(['client @node-saml/passport-saml#Strategy']));
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('SAML identity provider');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Strategy } from '@node-saml/passport-saml';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@node-saml/passport-saml'", "from './own'"))).toEqual([]);
  });
});
