import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/no-timeout-by-default.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { systemWith } from '../../support/sample-rows.ts';

describe('recognises', () => {
  it('systems whose library waits for ever, and says what was not checked', () => {
    expect(rule.check({ ...emptyModel, externalSystems: [systemWith({ timeoutMs: null })] })).toEqual([
      {
        message:
          'Mailer: by default mailer waits for an answer without a limit; not checked whether the code sets one.',
        service: 'a',
        evidence: [{ file: 'apps/a/retry.ts', line: 5 }],
      },
    ]);
  });
});

describe('ignores', () => {
  it.each([
    ['libraries that cannot be told', systemWith({ timeoutMs: null, timeoutOption: 'none of its own' })],
    ['what is sent beside the work', systemWith({ timeoutMs: null }, { kind: 'monitoring' })],
    ['libraries that give up', systemWith({ timeoutMs: 30_000 })],
    ['queues, which wait for work', systemWith({ timeoutMs: null }, { kind: 'queue' })],
    ['systems of which nothing is known', systemWith({}, { defaults: [] })],
  ])('%s', (_, system) => expect(rule.check({ ...emptyModel, externalSystems: [system] })).toEqual([]));
});
