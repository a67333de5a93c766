import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs and services', () => {
    const source = `
      import { JobsClient, ServicesClient } from '@google-cloud/run';
      const jobs = new JobsClient();
      await jobs.runJob({ name: 'projects/shop/locations/eu/jobs/nightly' });
      export const [services] = await new ServicesClient().listServices({ parent: 'projects/shop/locations/eu' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/run#JobsClient',
      'client @google-cloud/run#ServicesClient',
      'outbound call @google-cloud/run#JobsClient().runJob',
      'outbound read @google-cloud/run#ServicesClient().listServices',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Run']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { JobsClient } from '@google-cloud/run';
      export const local = (client: JobsClient) => client.jobPath('shop', 'eu', 'nightly');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
