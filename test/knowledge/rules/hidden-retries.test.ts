import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/hidden-retries.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('libraries that send again', () => {
    const externalSystems = [systemWith({ attempts: 3, idempotency: 'sends an Idempotency-Key' })];
    expect(rule.check({ ...emptyModel, externalSystems })).toEqual([
      {
        message: 'Mailer: by default mailer makes a failed call up to 3 times in all.',
        service: 'a',
        evidence: [{ file: 'apps/a/retry.ts', line: 5 }],
      },
    ]);
  });

  it('libraries that send again without end', () => {
    expect(rule.check({ ...emptyModel, externalSystems: [systemWith({ attempts: null })] })[0]?.message).toContain(
      'without end',
    );
  });
});

describe('ignores', () => {
  it.each([
    ['libraries that try once', systemWith({ attempts: 1 })],
    ['systems in which a second call does no harm', systemWith({ attempts: 3 }, { kind: 'database' })],
  ])('%s', (_, system) => expect(rule.check({ ...emptyModel, externalSystems: [system] })).toEqual([]));
});
