import { expect, it } from 'vitest';
import owner from '../../../src/knowledge/readiness/owner.ts';
import { barelyModel, judgedService } from '../../support/judged-service.ts';

const rule = { file: 'CODEOWNERS', files: 3, effect: 'decides' as const, shadowedBy: null };

it('asks for a declared owner', () => {
  expect(owner.judge(judgedService, barelyModel)).toEqual({ verdict: 'met', evidence: [] });
  expect(owner.judge({ ...judgedService, owners: [] }, barelyModel).verdict).toBe('contradicted');
});

it('points at the rule that says so', () => {
  const service = { ...judgedService, root: 'apps/api', owners: ['@shop/checkout'] };
  const rules = [
    { ...rule, pattern: '*', owners: ['@shop/checkout'], line: 1 },
    { ...rule, pattern: '/apps/api/', owners: ['@shop/checkout'], line: 2 },
    { ...rule, pattern: '/apps/api/src/admin/', owners: ['@shop/checkout', '@shop/office'], line: 3 },
    { ...rule, pattern: '/apps/a', owners: ['@shop/checkout'], line: 4 },
  ];
  const model = { ...barelyModel, ownership: { ...barelyModel.ownership, rules } };
  expect(owner.judge(service, model).evidence).toEqual([{ file: 'CODEOWNERS', line: 2 }]);
});
