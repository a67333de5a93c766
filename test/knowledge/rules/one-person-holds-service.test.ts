import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/one-person-holds-service.ts';
import type { KnowledgeArea } from '../../../src/model/ownership.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';
import { knowledgeArea } from '../../support/sample-ownership.ts';

function messagesOf(knowledge: readonly KnowledgeArea[]) {
  const { services, entryPoints } = sampleModel;
  const model = { ...emptyModel, services, entryPoints, ownership: { ...emptyModel.ownership, knowledge } };
  return rule.check(model).map(({ message, service }) => [message, service]);
}

describe('recognises', () => {
  it('a service with entry points that mostly one person changes', () => {
    expect(messagesOf([knowledgeArea({ kind: 'service', name: '@shop/api' })])).toEqual([
      ['1 service with entry points is mostly changed by one person: @shop/api (Ada).', '@shop/api'],
    ]);
  });

  it('several, once', () => {
    const areas = ['@shop/api', '@shop/worker'].map((name) => knowledgeArea({ kind: 'service', name }));
    expect(messagesOf(areas)).toEqual([
      ['2 services with entry points are mostly changed by one person: @shop/api (Ada) and @shop/worker (Ada).', null],
    ]);
  });
});

describe('ignores', () => {
  it('services that several change, libraries without entry points, and what was not measured', () => {
    expect(messagesOf([knowledgeArea({ kind: 'service', name: '@shop/api', busFactor: 2 })])).toEqual([]);
    expect(messagesOf([knowledgeArea({ kind: 'service', name: '@shop/db' })])).toEqual([]);
    expect(messagesOf([])).toEqual([]);
  });

  it('what nobody knows any more, which is another finding', () => {
    expect(messagesOf([knowledgeArea({ kind: 'service', name: '@shop/api', isLeft: true })])).toEqual([]);
  });
});
