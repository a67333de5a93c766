import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Magic } from '@magic-sdk/admin';",
  'new Magic();',
  'new Magic().users.anything();',
  'new Magic().auth.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @magic-sdk/admin#Magic',
        'outbound call @magic-sdk/admin#Magic().users.anything',
        'outbound call @magic-sdk/admin#Magic().auth.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Magic');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Magic } from '@magic-sdk/admin';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@magic-sdk/admin'", "from './own'"))).toEqual([]);
  });
});
