import { expect, it } from 'vitest';
import restore from '../../../src/knowledge/readiness/restore.ts';
import { barelyModel, judgedService } from '../../support/judged-service.ts';
import { sampleModel } from '../../support/sample-model.ts';

const [system] = sampleModel.externalSystems;
if (system === undefined) throw new Error('The sample has systems');
const judge = (kind: 'database' | 'email', service: string) =>
  restore.judge(judgedService, { ...barelyModel, externalSystems: [{ ...system, kind, services: [service] }] }).verdict;

it('is asked where it keeps data, and no code answers it', () => {
  expect(judge('database', judgedService.name)).toBe('open');
  expect([judge('email', judgedService.name), judge('database', '@shop/other')]).toEqual([
    'not-applicable',
    'not-applicable',
  ]);
});
