import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = [
  "import { Gitlab } from '@gitbeaker/rest';",
  'new Gitlab();',
  'new Gitlab().anything.all();',
  'new Gitlab().anything.create();',
].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client @gitbeaker/rest#Gitlab',
        'outbound read @gitbeaker/rest#Gitlab().anything.all',
        'outbound write @gitbeaker/rest#Gitlab().anything.create',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('GitLab');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { Gitlab } from '@gitbeaker/rest';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from '@gitbeaker/rest'", "from './own'"))).toEqual([]);
  });
});
