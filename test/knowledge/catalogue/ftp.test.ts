import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Client } from 'basic-ftp';",
  'new Client();',
  'new Client().access();',
  'new Client().list();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client basic-ftp#Client',
        'outbound call basic-ftp#Client().access',
        'outbound read basic-ftp#Client().list',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('FTP server');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Client } from 'basic-ftp';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'basic-ftp'", "from './own'"))).toEqual([]);
  });
});
