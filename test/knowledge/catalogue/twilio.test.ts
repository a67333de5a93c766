import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'twilio';",
  'new Library();',
  'new Library().messages.create();',
  'new Library().calls.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client twilio#default',
        'outbound send twilio#default().messages.create',
        'outbound call twilio#default().calls.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Twilio');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'twilio';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'twilio'", "from './own'"))).toEqual([]);
  });
});
