import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from '@descope/node-sdk';",
  'new Library();',
  'new Library().management.anything.anything();',
  'new Library().otp.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @descope/node-sdk#default',
        'outbound call @descope/node-sdk#default().management.anything.anything',
        'outbound call @descope/node-sdk#default().otp.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Descope');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from '@descope/node-sdk';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@descope/node-sdk'", "from './own'"))).toEqual([]);
  });
});
