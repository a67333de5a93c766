import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { SDK } from '@ringcentral/sdk';",
  'new SDK();',
  'new SDK().platform().login();',
  'new SDK().login();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @ringcentral/sdk#SDK',
        'outbound call @ringcentral/sdk#SDK().platform().login',
        'outbound call @ringcentral/sdk#SDK().login',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('RingCentral');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { SDK } from '@ringcentral/sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@ringcentral/sdk'", "from './own'"))).toEqual([]);
  });
});
