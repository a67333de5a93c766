import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/lost-cause.ts';
import type { ErrorHandler, ServiceKind } from '../../../src/model/handover-model.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { errorHandler } from '../../support/sample-rows.ts';
import { service } from '../../support/sample-service.ts';

const handler = errorHandler({ file: 'a.ts', line: 3, symbol: 'load', service: 'a', dispositions: ['rethrow'] });

function checked(rows: readonly ErrorHandler[], kind: ServiceKind = 'worker'): ReturnType<typeof rule.check> {
  return rule.check({
    ...emptyModel,
    services: [service({ id: 'a', name: 'a', root: 'a', kind })],
    errorHandlers: rows,
  });
}

describe('recognises', () => {
  it('catch clauses that lose the cause, once for each service', () => {
    const rows = [{ ...handler, losesCause: true as const }];
    expect(checked(rows)).toEqual([
      {
        message: 'a: 1 catch clause throws a new error without its cause, in load.',
        service: 'a',
        evidence: [{ file: 'a.ts', line: 3 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it('other handlers, and what somebody at a screen sees fail', () => {
    expect(checked([handler])).toEqual([]);
    expect(checked([{ ...handler, losesCause: true }], 'cli')).toEqual([]);
    expect(checked([{ ...handler, losesCause: true }], 'frontend')).toEqual([]);
  });
});
