import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('projects', () => {
    const source = `
      import { depot } from '@depot/sdk-node';
      export const projects = () => depot.core.v1.ProjectService.listProjects({}, {});
      export const build = () => depot.build.v1.BuildService.createBuild({ projectId: '1' }, {});
    `;
    expect(matchesOf(source)).toEqual([
      'outbound call @depot/sdk-node#depot.build.v1.BuildService.createBuild',
      'outbound read @depot/sdk-node#depot.core.v1.ProjectService.listProjects',
    ]);
    expect(systemsOf(source)).toEqual(['Depot']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type * as depot from '@depot/sdk-node';
      export type Everything = typeof depot;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
