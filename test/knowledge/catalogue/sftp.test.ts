import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import Library from 'ssh2-sftp-client';",
  'new Library();',
  'new Library().list();',
  'new Library().put();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client ssh2-sftp-client#default',
        'outbound read ssh2-sftp-client#default().list',
        'outbound write ssh2-sftp-client#default().put',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('SSH/SFTP server');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'ssh2-sftp-client';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'ssh2-sftp-client'", "from './own'"))).toEqual([]);
  });
});
