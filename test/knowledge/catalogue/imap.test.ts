import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { ImapFlow } from 'imapflow';",
  "import Library from 'imapflow';",
  'new ImapFlow();',
  'new ImapFlow().connect();',
  'new Library().connect();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client imapflow#ImapFlow',
        'client imapflow#default',
        'outbound read imapflow#ImapFlow().connect',
        'outbound read imapflow#default().connect',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('IMAP server');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { ImapFlow } from 'imapflow';\nimport type Library from 'imapflow';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'imapflow'", "from './own'"))).toEqual([]);
  });
});
