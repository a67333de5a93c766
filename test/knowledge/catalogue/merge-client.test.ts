import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('employees', () => {
    const source = `
      import { MergeClient } from '@mergeapi/merge-node-client';
      const merge = new MergeClient({ apiKey: 'k', accountToken: 't' });
      export const employees = () => merge.hris.employees.list();
      export const made = () => merge.ats.candidates.create({ model: {}, remoteUserId: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @mergeapi/merge-node-client#MergeClient',
      'outbound read @mergeapi/merge-node-client#MergeClient().hris.employees.list',
      'outbound write @mergeapi/merge-node-client#MergeClient().ats.candidates.create',
    ]);
    expect(systemsOf(source)).toEqual(['Merge API']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { MergeError } from '@mergeapi/merge-node-client';
      export const same = (it: MergeError) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
