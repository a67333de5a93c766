import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { createClerkClient } from '@clerk/backend';",
  'createClerkClient();',
  'createClerkClient().actorTokens.get();',
  'createClerkClient().actorTokens.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @clerk/backend#createClerkClient',
        'outbound read @clerk/backend#createClerkClient().actorTokens.get',
        'outbound write @clerk/backend#createClerkClient().actorTokens.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Clerk');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { createClerkClient } from '@clerk/backend';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@clerk/backend'", "from './own'"))).toEqual([]);
  });
});
