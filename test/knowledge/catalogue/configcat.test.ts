import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { getClient } from 'configcat-node';", 'getClient();', 'getClient().getValueAsync();'].join(
  '\n',
);

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client configcat-node#getClient',
        'outbound read configcat-node#getClient().getValueAsync',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('ConfigCat');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { getClient } from 'configcat-node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'configcat-node'", "from './own'"))).toEqual([]);
  });
});
