import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { BoxClient, BoxDeveloperTokenAuth } from 'box-node-sdk';
      const client = new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 't' }) });
      export const items = () => client.folders.getFolderItems('0');
      export const sent = () => client.uploads.uploadFile({ attributes: {}, file: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client box-node-sdk#BoxClient',
      'client box-node-sdk#BoxDeveloperTokenAuth',
      'outbound read box-node-sdk#BoxClient().folders.getFolderItems',
      'outbound write box-node-sdk#BoxClient().uploads.uploadFile',
    ]);
    expect(systemsOf(source)).toEqual(['Box']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { BoxClient } from 'box-node-sdk';
      export const same = (it: BoxClient) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
