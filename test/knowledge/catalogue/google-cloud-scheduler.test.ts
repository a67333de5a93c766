import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs', () => {
    const source = `
      import { CloudSchedulerClient } from '@google-cloud/scheduler';
      const scheduler = new CloudSchedulerClient();
      await scheduler.createJob({ parent: scheduler.locationPath('shop', 'europe-west1'), job: { schedule: '0 3 * * *' } });
      await scheduler.runJob({ name: 'nightly' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/scheduler#CloudSchedulerClient',
      'outbound call @google-cloud/scheduler#CloudSchedulerClient().runJob',
      'outbound write @google-cloud/scheduler#CloudSchedulerClient().createJob',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Scheduler']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { CloudSchedulerClient } from '@google-cloud/scheduler';
      export const local = (client: CloudSchedulerClient) => client.jobPath('shop', 'europe-west1', 'nightly');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
