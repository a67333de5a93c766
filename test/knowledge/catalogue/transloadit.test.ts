import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('assemblies', () => {
    const source = `
      import { Transloadit } from 'transloadit';
      const transloadit = new Transloadit({ authKey: 'a', authSecret: 'b' });
      export const made = () => transloadit.createAssembly({ params: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client transloadit#Transloadit',
      'outbound write transloadit#Transloadit().createAssembly',
    ]);
    expect(systemsOf(source)).toEqual(['Transloadit']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AssemblyStatus } from 'transloadit';
      export const same = (it: AssemblyStatus) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
