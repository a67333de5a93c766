import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'mailgun.js';",
  'new Library().client();',
  'new Library().client().messages.create();',
  'new Library().messages().send();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client mailgun.js#default',
        'client mailgun.js#default().client',
        'outbound send mailgun.js#default().client().messages.create',
        'outbound send mailgun.js#default().messages().send',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mailgun');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'mailgun.js';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'mailgun.js'", "from './own'"))).toEqual([]);
  });
});
