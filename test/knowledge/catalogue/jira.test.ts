import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Version3Client } from 'jira.js';",
  "import Library from 'jira.js';",
  'new Version3Client();',
  'new Version3Client().anything.anything();',
  'new Library().findIssue();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client jira.js#Version3Client',
        'client jira.js#default',
        'outbound call jira.js#Version3Client().anything.anything',
        'outbound call jira.js#default().findIssue',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Jira');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Version3Client } from 'jira.js';\nimport type Library from 'jira.js';")).toEqual(
      [],
    );
    expect(matchesOf(source.replaceAll("from 'jira.js'", "from './own'"))).toEqual([]);
  });
});
