import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/knowledge-left.ts';
import type { KnowledgeArea } from '../../../src/model/ownership.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';
import { knowledgeArea } from '../../support/sample-ownership.ts';

function findingsOf(area: KnowledgeArea) {
  const ownership = { ...emptyModel.ownership, knowledge: [area] };
  return rule.check({ ...emptyModel, services: sampleModel.services, ownership });
}

describe('recognises', () => {
  it('a service whose main people have gone', () => {
    const people = [{ name: 'Grace', share: 90, isActive: false }];
    const area = knowledgeArea({ kind: 'service', name: '@shop/db', people, isLeft: true });
    expect(findingsOf(area)).toMatchObject([
      {
        message:
          'Grace changed @shop/db most but made no commit in the last 90 days of the history, and nobody who did made more than a tenth of its changes.',
        service: '@shop/db',
      },
    ]);
  });
});

describe('ignores', () => {
  it('services that somebody still knows', () => {
    expect(findingsOf(knowledgeArea({ kind: 'service', name: '@shop/api' }))).toEqual([]);
  });
});
