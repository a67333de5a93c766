import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { ManagementClient } from 'auth0';",
  'new ManagementClient();',
  'new ManagementClient().actions.get();',
  'new ManagementClient().actions.anything.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client auth0#ManagementClient',
        'outbound read auth0#ManagementClient().actions.get',
        'outbound read auth0#ManagementClient().actions.anything.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Auth0');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { ManagementClient } from 'auth0';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'auth0'", "from './own'"))).toEqual([]);
  });
});
