import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Issuer } from 'openid-client';",
  "import { authorizationCodeGrant } from 'openid-client';",
  'Issuer.discover();',
  'authorizationCodeGrant();',
  'Issuer.discover().Client().callback();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client openid-client#Issuer.discover',
        'outbound call openid-client#authorizationCodeGrant',
        'outbound call openid-client#Issuer.discover().Client().callback',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('OpenID Connect provider');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Issuer } from 'openid-client';\nimport type { authorizationCodeGrant } from 'openid-client';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'openid-client'", "from './own'"))).toEqual([]);
  });
});
