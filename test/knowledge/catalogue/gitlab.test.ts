import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('projects and issues', () => {
    const source = `
      import { Gitlab } from '@gitbeaker/rest';
      const api = new Gitlab({ token: 't', host: 'https://git.example.com' });
      await api.Projects.all();
      await api.Issues.create(1, 'a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @gitbeaker/rest#Gitlab',
      'outbound read @gitbeaker/rest#Gitlab().Projects.all',
      'outbound write @gitbeaker/rest#Gitlab().Issues.create',
    ]);
    expect(systemsOf(source)).toEqual(['GitLab']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ProjectSchema } from '@gitbeaker/rest';
      export const idOf = (project: ProjectSchema) => project.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
