import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('workers and processes', () => {
    const source = `
      import { ZBClient } from 'zeebe-node';
      const zeebe = new ZBClient('localhost:26500');
      zeebe.createWorker({ taskType: 'charge', taskHandler: (job) => job.complete() });
      await zeebe.createProcessInstance({ bpmnProcessId: 'order', variables: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client zeebe-node#ZBClient',
      'consumer charge zeebe-node#ZBClient().createWorker',
      'outbound consume zeebe-node#ZBClient().createWorker',
      'outbound publish zeebe-node#ZBClient().createProcessInstance',
    ]);
    expect(systemsOf(source)).toEqual(['Camunda 8']);
  });

  it('the SDK of Camunda 8', () => {
    const source = `
      import { Camunda8 } from '@camunda8/sdk';
      const zeebe = new Camunda8().getZeebeGrpcApiClient();
      zeebe.createWorker({ taskType: 'charge', taskHandler: (job) => job.complete() });
      await zeebe.publishMessage({ name: 'paid', correlationKey: '1', variables: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @camunda8/sdk#Camunda8',
      'consumer charge @camunda8/sdk#ZBClient().createWorker',
      'outbound consume @camunda8/sdk#ZBClient().createWorker',
      'outbound publish @camunda8/sdk#ZBClient().publishMessage',
    ]);
    expect(systemsOf(source)).toEqual(['Camunda 8']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ZBClient } from 'zeebe-node';
      export const same = (given: ZBClient) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
