import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-timeout-by-default.ts';
import type { OutboundCall } from '../../../src/model/resilience.ts';
import { outboundCall } from '../../support/sample-calls.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

function mailCall(timeout: Partial<OutboundCall['timeout']>): OutboundCall {
  return outboundCall({
    file: 'apps/a/retry.ts',
    line: 5,
    service: 'a',
    system: 'Mailer',
    via: 'mailer',
    timeout: { ms: null, from: 'library', place: null, certainty: 'certain', ...timeout },
  });
}

describe('recognises', () => {
  it('calls that nobody limits', () => {
    const model = { ...emptyModel, externalSystems: [systemWith({ timeoutMs: null })], outboundCalls: [mailCall({})] };
    expect(rule.check(model)).toEqual([
      {
        message: 'Mailer: 1 call through mailer waits for an answer without a limit.',
        service: 'a',
        evidence: [{ file: 'apps/a/retry.ts', line: 5 }],
      },
    ]);
  });

  it('says likely where the default is not sure', () => {
    const model = {
      ...emptyModel,
      externalSystems: [systemWith({ timeoutMs: null })],
      outboundCalls: [mailCall({ certainty: 'likely' }), mailCall({ certainty: 'likely' })],
    };
    expect(rule.check(model)[0]?.message).toBe(
      'Mailer: 2 calls through mailer likely wait for an answer without a limit.',
    );
  });
});

describe('ignores', () => {
  it.each([
    ['libraries that cannot be told', systemWith({ timeoutOption: 'none of its own' }), {}],
    ['what is sent beside the work', systemWith({}, { kind: 'monitoring' }), {}],
    ['libraries that give up', systemWith({}), { ms: 30_000 }],
    ['queues, which wait for work', systemWith({}, { kind: 'queue' }), {}],
    ['limits that the code sets at run time', systemWith({}), { from: 'code' }],
    ['limits that are not known', systemWith({}), { from: 'unknown' }],
  ] as const)('%s', (_, system, timeout) => {
    const model = { ...emptyModel, externalSystems: [system], outboundCalls: [mailCall(timeout)] };
    expect(rule.check(model)).toEqual([]);
  });
});
