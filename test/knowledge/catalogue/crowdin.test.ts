import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('translations', () => {
    const source = `
      import Crowdin from '@crowdin/crowdin-api-client';
      const crowdin = new Crowdin({ token: 't' });
      export const projects = () => crowdin.projectsGroupsApi.listProjects();
      export const built = () => crowdin.translationsApi.buildProject(1);
    `;
    expect(matchesOf(source)).toEqual([
      'client @crowdin/crowdin-api-client#default',
      'outbound read @crowdin/crowdin-api-client#default().projectsGroupsApi.listProjects',
      'outbound write @crowdin/crowdin-api-client#default().translationsApi.buildProject',
    ]);
    expect(systemsOf(source)).toEqual(['Crowdin']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Credentials } from '@crowdin/crowdin-api-client';
      export const same = (it: Credentials) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
