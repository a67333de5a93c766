import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('containers', () => {
    const source = `
      import Docker from 'dockerode';
      const docker = new Docker({ socketPath: '/var/run/docker.sock' });
      await docker.listContainers();
      const container = await docker.createContainer({ Image: 'alpine' });
      await container.start();
      await docker.getContainer('1').inspect();
    `;
    expect(matchesOf(source)).toEqual([
      'client dockerode#default',
      'outbound read dockerode#default().getContainer().inspect',
      'outbound read dockerode#default().listContainers',
      'outbound write dockerode#default().createContainer',
      'outbound write dockerode#default().getContainer().start',
    ]);
    expect(systemsOf(source)).toEqual(['Docker engine']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ContainerInfo } from 'dockerode';
      export const idOf = (info: ContainerInfo) => info.Id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
