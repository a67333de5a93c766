import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('containers', () => {
    const source = `
      import { Docker } from 'node-docker-api';
      const docker = new Docker({ socketPath: '/var/run/docker.sock' });
      export const made = () => docker.container.create({ Image: 'a' });
      export const all = () => docker.container.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client node-docker-api#Docker',
      'outbound read node-docker-api#Docker().container.list',
      'outbound write node-docker-api#Docker().container.create',
    ]);
    expect(systemsOf(source)).toEqual(['Docker engine']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Docker } from 'node-docker-api';
      export const same = (it: Docker) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
