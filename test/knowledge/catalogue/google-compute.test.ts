import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('machines', () => {
    const source = `
      import { InstancesClient } from '@google-cloud/compute';
      const instances = new InstancesClient();
      await instances.start({ project: 'shop', zone: 'europe-west1-b', instance: 'worker' });
      export const [machine] = await instances.get({ project: 'shop', zone: 'europe-west1-b', instance: 'worker' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/compute#InstancesClient',
      'outbound read @google-cloud/compute#InstancesClient().get',
      'outbound write @google-cloud/compute#InstancesClient().start',
    ]);
    expect(systemsOf(source)).toEqual(['Google Compute Engine']);
  });
});

describe('ignores', () => {
  it('closing a client', () => {
    const source = `
      import type { InstancesClient } from '@google-cloud/compute';
      export const local = (client: InstancesClient) => client.close();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
