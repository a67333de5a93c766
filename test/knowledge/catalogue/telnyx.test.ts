import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'telnyx';",
  'new Library();',
  'new Library().messages.send();',
  'new Library().calls.anything();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client telnyx#default',
        'outbound send telnyx#default().messages.send',
        'outbound call telnyx#default().calls.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Telnyx');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'telnyx';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'telnyx'", "from './own'"))).toEqual([]);
  });
});
