import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/single-point-of-failure.ts';
import type { HandoverModel } from '../../../src/model/handover-model.ts';
import type { OutboundCall } from '../../../src/model/resilience.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel, sampleModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

const [route] = sampleModel.entryPoints;
if (route === undefined) throw new Error('The sample has entry points');

function entries(total: number, reaching: number, certainty: 'certain' | 'likely' = 'certain') {
  const systems = [{ name: 'Mailer', certainty }];
  return Array.from({ length: total }, (_, line) => ({
    ...route,
    line,
    systems: line < reaching ? systems : [],
  })) as HandoverModel['entryPoints'];
}

function modelWith(
  entryPoints: HandoverModel['entryPoints'],
  call: Partial<OutboundCall> = {},
  system: Parameters<typeof systemWith>[1] = {},
): HandoverModel {
  const outboundCalls = [outboundCall({ system: 'Mailer', ...call })];
  return { ...emptyModel, entryPoints, outboundCalls, externalSystems: [systemWith({}, system)] };
}

describe('recognises', () => {
  it('a system that most entry points of a service reach, without a fallback', () => {
    expect(rule.check(modelWith(entries(6, 4)))).toEqual([
      {
        message: 'Mailer: reached by 4 of 6 entry points of @shop/api, without a fallback where it is called.',
        service: '@shop/api',
        evidence: [{ file: 'apps/api/src/pay.ts', line: 12 }],
      },
    ]);
  });
});

describe('ignores', () => {
  const fallback = { file: 'a.ts', line: 1, dispositions: ['fallback'] } as const;
  it.each([
    ['half of the entry points', modelWith(entries(6, 3))],
    ['services with few entry points', modelWith(entries(4, 4))],
    ['what they only likely reach', modelWith(entries(6, 6, 'likely'))],
    ['a fallback', modelWith(entries(6, 6), { onFailure: fallback })],
    ['a circuit breaker', modelWith(entries(6, 6), { breaker: { file: 'a.ts', line: 1 } })],
    ['databases, whose second one no code shows', modelWith(entries(6, 6), {}, { kind: 'database' })],
    ['what only watches', modelWith(entries(6, 6), {}, { kind: 'monitoring' })],
  ])('%s', (_, model) => {
    expect(rule.check(model)).toEqual([]);
  });
});
