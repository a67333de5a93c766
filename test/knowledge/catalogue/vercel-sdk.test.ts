import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('projects and deployments', () => {
    const source = `
      import { Vercel } from '@vercel/sdk';
      const vercel = new Vercel({ bearerToken: 't', timeoutMs: 5000 });
      await vercel.projects.addProjectDomain({ idOrName: 'shop', requestBody: { name: 'shop.example' } });
      export const deployments = await vercel.deployments.getDeployments({});
    `;
    expect(matchesOf(source)).toEqual([
      'client @vercel/sdk#Vercel',
      'outbound read @vercel/sdk#Vercel().deployments.getDeployments',
      'outbound write @vercel/sdk#Vercel().projects.addProjectDomain',
    ]);
    expect(systemsOf(source)).toEqual(['Vercel']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Vercel } from '@vercel/sdk';
      export const same = (given: Vercel) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
