import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-owner-for-service.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { service } from '../../support/sample-service.ts';

const ownerless = service({ id: 'a', name: 'a', root: 'apps/a' });
const other = service({ id: 'b', name: 'b', root: 'apps/b' });
const ownership = { ...emptyModel.ownership, file: 'CODEOWNERS' };

describe('recognises', () => {
  it('each service that CODEOWNERS leaves out', () => {
    expect(rule.check({ ...emptyModel, ownership, services: [ownerless] })).toEqual([
      {
        message: 'CODEOWNERS names nobody for a (apps/a).',
        service: 'a',
        evidence: [{ file: 'apps/a/Dockerfile', line: 1 }],
      },
    ]);
  });

  it('a repository without CODEOWNERS, once', () => {
    expect(rule.check({ ...emptyModel, services: [ownerless, other] })).toEqual([
      {
        message: 'There is no CODEOWNERS, so nobody is declared to own 2 deployable services: a and b.',
        service: null,
        evidence: [
          { file: 'apps/a/Dockerfile', line: 1 },
          { file: 'apps/b/Dockerfile', line: 1 },
        ],
      },
    ]);
  });

  it('many services, once', () => {
    const services = ['a', 'b', 'c', 'd'].map((name) => service({ id: name, name, root: name }));
    expect(rule.check({ ...emptyModel, ownership, services }).map((row) => row.message)).toEqual([
      'CODEOWNERS names nobody for 4 deployable services: a, b, c and d.',
    ]);
  });
});

describe('ignores', () => {
  it('services of which a part has an owner', () => {
    const effect = { effect: 'decides', shadowedBy: null } as const;
    const rules = [{ pattern: '/apps/a/src/', owners: ['@team'], files: 3, file: 'CODEOWNERS', line: 1, ...effect }];
    expect(rule.check({ ...emptyModel, ownership: { ...ownership, rules }, services: [ownerless] })).toEqual([]);
  });

  it('services with an owner, libraries, and repositories without services', () => {
    const services = [
      { ...ownerless, owners: ['@team'] },
      { ...other, deployable: false },
    ];
    expect(rule.check({ ...emptyModel, ownership, services })).toEqual([]);
    expect(rule.check({ ...emptyModel, services: [] })).toEqual([]);
  });
});
