import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pods and jobs', () => {
    const source = `
      import * as k8s from '@kubernetes/client-node';
      const config = new k8s.KubeConfig();
      config.loadFromDefault();
      const core = config.makeApiClient(k8s.CoreV1Api);
      await core.listNamespacedPod({ namespace: 'shop' });
      await new k8s.Watch(config).watch('/api/v1/pods', {}, show, show);
    `;
    expect(matchesOf(source)).toEqual([
      'client @kubernetes/client-node#KubeConfig',
      'outbound call @kubernetes/client-node#Watch().watch',
      'outbound read @kubernetes/client-node#KubeConfig().makeApiClient().listNamespacedPod',
    ]);
    expect(systemsOf(source)).toEqual(['Kubernetes API']);
  });
});

describe('ignores', () => {
  it('objects that are only described', () => {
    const source = `
      import { type V1Pod, dumpYaml } from '@kubernetes/client-node';
      export const text = (pod: V1Pod) => dumpYaml(pod);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
