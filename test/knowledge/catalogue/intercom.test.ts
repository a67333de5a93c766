import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { IntercomClient } from 'intercom-client';",
  'new IntercomClient();',
  'new IntercomClient().anything.get();',
  'new IntercomClient().anything.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client intercom-client#IntercomClient',
        'outbound read intercom-client#IntercomClient().anything.get',
        'outbound write intercom-client#IntercomClient().anything.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Intercom');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { IntercomClient } from 'intercom-client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'intercom-client'", "from './own'"))).toEqual([]);
  });
});
