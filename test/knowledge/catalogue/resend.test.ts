import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Resend } from 'resend';",
  'new Resend();',
  'new Resend().emails.send();',
  'new Resend().batch.send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client resend#Resend',
        'outbound send resend#Resend().emails.send',
        'outbound send resend#Resend().batch.send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Resend');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Resend } from 'resend';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'resend'", "from './own'"))).toEqual([]);
  });
});
