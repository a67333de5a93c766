import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Octokit } from '@octokit/rest';",
  'new Octokit();',
  'new Octokit().rest.anything.get();',
  'new Octokit().repos.get();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @octokit/rest#Octokit',
        'outbound read @octokit/rest#Octokit().rest.anything.get',
        'outbound read @octokit/rest#Octokit().repos.get',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('GitHub');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Octokit } from '@octokit/rest';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@octokit/rest'", "from './own'"))).toEqual([]);
  });
});
