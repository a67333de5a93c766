import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from '@okta/okta-sdk-nodejs';",
  "import { OktaAuth } from '@okta/okta-sdk-nodejs';",
  'new Client();',
  'new Client().userApi.anything();',
  'new OktaAuth().signInWithCredentials();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @okta/okta-sdk-nodejs#Client',
        'client @okta/okta-sdk-nodejs#OktaAuth',
        'outbound call @okta/okta-sdk-nodejs#Client().userApi.anything',
        'outbound call @okta/okta-sdk-nodejs#OktaAuth().signInWithCredentials',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Okta');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(
      matchesOf(
        "import type { Client } from '@okta/okta-sdk-nodejs';\nimport type { OktaAuth } from '@okta/okta-sdk-nodejs';",
      ),
    ).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@okta/okta-sdk-nodejs'", "from './own'"))).toEqual([]);
  });
});
