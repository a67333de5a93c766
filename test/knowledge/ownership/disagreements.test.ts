import { describe, expect, it } from 'vitest';
import { disagreementsOf, type OwnedService } from '../../../src/knowledge/ownership/disagreements.ts';
import { accountHandle, mailHandle } from '../../../src/lib/person-handle.ts';
import type { MeasuredHistory } from '../../../src/model/history.ts';
import { service } from '../../support/sample-service.ts';

const history: MeasuredHistory = {
  kind: 'measured',
  commit: 'c0ffee',
  now: 0,
  people: [
    { name: 'Ada', handles: [accountHandle('ada')] },
    { name: 'Grace', handles: [mailHandle('grace@example.org')] },
  ],
  commits: [],
  changes: new Map(),
  exactRenamesOnly: false,
};

function owned(owners: readonly string[], shares: readonly (readonly [number, number])[], catalog?: string) {
  const place = { file: 'apps/a/catalog-info.yaml', line: 1 };
  const entity = {
    kind: 'Component',
    name: 'a',
    type: null,
    owner: catalog ?? null,
    system: null,
    provides: [],
    consumes: [],
    folder: 'apps/a',
  };
  const row: OwnedService = {
    service: service({ id: 'a', name: 'a', root: 'apps/a' }),
    owners,
    rule: { file: 'CODEOWNERS', line: 3 },
    component: catalog === undefined ? null : { folder: 'apps/a', owner: catalog, entity: { ...entity, ...place } },
    knowledge: {
      shares: new Map(shares),
      people: [{ name: 'Ada', share: 100, isActive: true }],
      busFactor: 1,
      isLeft: false,
    },
  };
  return disagreementsOf([row], history);
}

describe('recognises', () => {
  it('two declarations that name different owners', () => {
    expect(owned(['@shop/checkout'], [], 'group:default/payments')).toMatchObject([
      { kind: 'declared-differently', catalogOwner: 'group:default/payments', file: 'apps/a/catalog-info.yaml' },
    ]);
  });

  it('a declared person whose account or address has no change, and that others make them', () => {
    expect(owned(['grace@example.org'], [[0, 1]])).toMatchObject([
      { kind: 'changed-by-others', people: ['Ada'] },
      { kind: 'never-changed-it', owner: 'grace@example.org', person: 'Grace', file: 'CODEOWNERS', line: 3 },
    ]);
  });
});

describe('ignores', () => {
  it('names that differ only in how they are written', () => {
    expect(owned(['@shop/Checkout'], [], 'group:default/checkout')).toEqual([]);
    expect(owned(['@shop/checkout'], [], 'checkout')).toEqual([]);
  });

  it('teams, strangers, and owners who change it', () => {
    expect(owned(['@shop/team'], [[0, 1]])).toEqual([]);
    expect(owned(['@nobody'], [[0, 1]])).toEqual([]);
    expect(owned(['@Ada'], [[0, 0.4]])).toEqual([]);
  });

  it('what others change where one of the owners is a team', () => {
    expect(owned(['@ada', '@shop/team'], [[0, 0.01]])).toEqual([]);
  });
});
