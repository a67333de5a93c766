import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('executions', () => {
    const source = `
      import { ExecutionsClient } from '@google-cloud/workflows';
      const client = new ExecutionsClient();
      export const [execution] = await client.createExecution({ parent: client.workflowPath('shop', 'eu', 'nightly') });
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/workflows#ExecutionsClient',
      'outbound publish @google-cloud/workflows#ExecutionsClient().createExecution',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Workflows']);
  });
});

describe('ignores', () => {
  it('names of resources', () => {
    const source = `
      import type { ExecutionsClient } from '@google-cloud/workflows';
      export const local = (client: ExecutionsClient) => client.workflowPath('shop', 'eu', 'nightly');
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
