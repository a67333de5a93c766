import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('repositories, issues and any request', () => {
    const source = `
      import { Octokit } from '@octokit/rest';
      const octokit = new Octokit({ auth: 't', request: { retries: 5 } });
      await octokit.rest.repos.get({ owner: 'a', repo: 'b' });
      await octokit.issues.create({ owner: 'a', repo: 'b', title: 'c' });
      await octokit.request('GET /user');
      await octokit.paginate(octokit.rest.issues.listForRepo, { owner: 'a', repo: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @octokit/rest#Octokit',
      'outbound call @octokit/rest#Octokit().issues.create',
      'outbound call @octokit/rest#Octokit().paginate',
      'outbound call @octokit/rest#Octokit().request',
      'outbound read @octokit/rest#Octokit().rest.repos.get',
      'retry 6 exponential Octokit',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });

  it('applications and actions', () => {
    const source = `
      import { getOctokit } from '@actions/github';
      import { App } from 'octokit';
      const octokit = await new App({ appId: 1, privateKey: 'k' }).getInstallationOctokit(1);
      await octokit.rest.pulls.list({ owner: 'a', repo: 'b' });
      await getOctokit('t').rest.issues.createComment({ owner: 'a', repo: 'b', issue_number: 1, body: 'c' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @actions/github#getOctokit',
      'client octokit#App',
      'outbound call @octokit/rest#Octokit().rest.issues.createComment',
      'outbound read @octokit/rest#Octokit().rest.pulls.list',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });

  it('queries', () => {
    const source = `
      import { graphql } from '@octokit/graphql';
      const ask = graphql.defaults({ headers: {} });
      await ask('query { viewer { login } }');
    `;
    expect(matchesOf(source)).toEqual([
      'client @octokit/graphql#graphql.defaults',
      'outbound call @octokit/graphql#graphql.defaults()',
    ]);
    expect(systemsOf(source)).toEqual(['GitHub']);
  });
});

describe('ignores', () => {
  it('the run of an action', () => {
    const source = `
      import { context } from '@actions/github';
      export const repo = context.repo.owner;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
