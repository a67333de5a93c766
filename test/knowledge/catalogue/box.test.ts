import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { BoxClient, BoxDeveloperTokenAuth } from 'box-node-sdk';
      const box = new BoxClient({ auth: new BoxDeveloperTokenAuth({ token: 't' }) });
      await box.folders.createFolder({ name: 'Invoices', parent: { id: '0' } });
      export const file = await box.files.getFileById('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client box-node-sdk#BoxClient',
      'outbound read box-node-sdk#BoxClient().files.getFileById',
      'outbound write box-node-sdk#BoxClient().folders.createFolder',
    ]);
    expect(systemsOf(source)).toEqual(['Box']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { BoxClient } from 'box-node-sdk';
      export const same = (given: BoxClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
