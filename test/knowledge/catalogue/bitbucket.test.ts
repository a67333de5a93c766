import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pull requests', () => {
    const source = `
      import { Bitbucket } from 'bitbucket';
      const bitbucket = new Bitbucket({ auth: { token: 't' } });
      await bitbucket.pullrequests.create({ repo_slug: 'shop', workspace: 'shop', _body: {} });
      export const repositories = await bitbucket.repositories.list({ workspace: 'shop' });
    `;
    expect(matchesOf(source)).toEqual([
      'client bitbucket#Bitbucket',
      'outbound read bitbucket#Bitbucket().repositories.list',
      'outbound write bitbucket#Bitbucket().pullrequests.create',
    ]);
    expect(systemsOf(source)).toEqual(['Bitbucket']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Schema } from 'bitbucket';
      export const same = (given: Schema.Repository) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
