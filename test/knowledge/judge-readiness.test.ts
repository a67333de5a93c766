import { expect, it } from 'vitest';
import { judgeReadiness } from '../../src/knowledge/judge-readiness.ts';
import type { Level, ReadinessItem, Verdict } from '../../src/model/readiness.ts';
import { barelyModel, judgedService, place } from '../support/judged-service.ts';

const item = (id: string, level: Level, verdict: Verdict): ReadinessItem => ({
  id,
  level,
  axis: 'operation',
  judge: () => ({ verdict, evidence: [{ ...place, symbol: 'not evidence' } as never] }),
});
const judge = (items: readonly ReadinessItem[], waived: readonly string[] = []) => {
  const waivers = waived.map((name) => ({ item: name, service: null, reason: 'r', by: 'Ada', until: '2027-01-01' }));
  return judgeReadiness({ ...barelyModel, waivers }, items).find(({ service }) => service === judgedService.name);
};
const items = [item('c', 'gold', 'open'), item('b', 'silver', 'contradicted'), item('a', 'bronze', 'met')];

it('reaches a level when everything of it, and below it, is met', () => {
  expect(judge(items)).toMatchObject({ level: 'bronze', applicable: 3, decided: 2, met: 1 });
  expect(judge([item('a', 'bronze', 'met'), item('c', 'gold', 'met')])?.level).toBe('gold');
  expect(judge([item('a', 'bronze', 'open'), item('c', 'gold', 'met')])?.level).toBeNull();
});

it('lets a waiver stand for what is missed, without counting it as met', () => {
  expect(judge(items, ['b'])).toMatchObject({ level: 'silver', applicable: 2, met: 1 });
  expect(judge(items, ['a'])?.answers.find(({ id }) => id === 'a')?.waiver).toBeNull();
});

it('leaves out what does not apply, and keeps places alone as evidence', () => {
  const found = judge([item('a', 'bronze', 'met'), item('b', 'bronze', 'not-applicable')]);
  expect(found).toMatchObject({ applicable: 1, level: 'gold' });
  expect(found?.answers[0]?.evidence).toEqual([place]);
});

it('asks nothing of kinds of services that an item is not for', () => {
  const open = item('a', 'bronze', 'open');
  expect(judge([{ ...open, notFor: [judgedService.kind] }])).toMatchObject({ applicable: 0, level: 'gold' });
  expect(judge([{ ...open, notFor: ['cli'] }])).toMatchObject({ applicable: 1, level: null });
});
