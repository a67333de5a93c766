import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('issues', () => {
    const source = `
      import { Version3Client } from 'jira.js';
      const client = new Version3Client({ host: 'https://shop.atlassian.net' });
      await client.issues.createIssue({ fields: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client jira.js#Version3Client',
      'outbound call jira.js#Version3Client().issues.createIssue',
    ]);
    expect(systemsOf(source)).toEqual(['Jira']);
  });

  it('the client before it', () => {
    const source = `
      import JiraApi from 'jira-client';
      await new JiraApi({ host: 'shop.atlassian.net' }).findIssue('A-1');
    `;
    expect(matchesOf(source)).toEqual(['client jira-client#default', 'outbound call jira-client#default().findIssue']);
    expect(systemsOf(source)).toEqual(['Jira']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Version3Models } from 'jira.js';
      export const keyOf = (issue: Version3Models.Issue) => issue.key;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
