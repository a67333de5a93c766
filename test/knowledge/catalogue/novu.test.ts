import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Novu } from '@novu/node';",
  'new Novu();',
  'new Novu().trigger();',
  'new Novu().events.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @novu/node#Novu',
        'outbound send @novu/node#Novu().trigger',
        'outbound send @novu/node#Novu().events.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Novu');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Novu } from '@novu/node';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@novu/node'", "from './own'"))).toEqual([]);
  });
});
