import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('checks and relations', () => {
    const source = `
      import { v1 } from '@authzed/authzed-node';
      const client = v1.NewClient('t', 'localhost:50051', v1.ClientSecurity.INSECURE_LOCALHOST_ALLOWED);
      export const answer = await client.promises.checkPermission(v1.CheckPermissionRequest.create({}));
      await client.promises.writeRelationships(v1.WriteRelationshipsRequest.create({}));
    `;
    expect(matchesOf(source)).toEqual([
      'client @authzed/authzed-node#v1.NewClient',
      'outbound read @authzed/authzed-node#v1.NewClient().promises.checkPermission',
      'outbound write @authzed/authzed-node#v1.NewClient().promises.writeRelationships',
    ]);
    expect(systemsOf(source)).toEqual(['SpiceDB']);
  });
});

describe('ignores', () => {
  it('requests alone', () => {
    const source = `
      import type { v1 } from '@authzed/authzed-node';
      export const same = (request: v1.CheckPermissionRequest) => request;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
