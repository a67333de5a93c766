import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { WorkOS } from '@workos-inc/node';",
  'new WorkOS();',
  'new WorkOS().apiKeys.get();',
  'new WorkOS().apiKeys.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @workos-inc/node#WorkOS',
        'outbound read @workos-inc/node#WorkOS().apiKeys.get',
        'outbound write @workos-inc/node#WorkOS().apiKeys.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('WorkOS');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { WorkOS } from '@workos-inc/node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@workos-inc/node'", "from './own'"))).toEqual([]);
  });
});
