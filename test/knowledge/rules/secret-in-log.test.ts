import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/secret-in-log.ts';
import type { SensitiveLog } from '../../../src/model/sensitive-log.ts';
import { emptyModel } from '../../support/sample-model.ts';

const row: SensitiveLog = {
  kind: 'secret',
  what: 'user.password',
  symbol: 'signIn',
  service: 'a',
  via: 'pino',
  file: 'apps/a/sign-in.ts',
  line: 4,
};

describe('recognises', () => {
  it('secrets, by service', () => {
    const sensitiveLogs = [row, { ...row, line: 9, what: 'apiKey' }];
    expect(rule.check({ ...emptyModel, sensitiveLogs })).toEqual([
      {
        message: 'a: 2 log calls likely write a secret (apiKey and user.password).',
        service: 'a',
        evidence: [
          { file: 'apps/a/sign-in.ts', line: 4 },
          { file: 'apps/a/sign-in.ts', line: 9 },
        ],
      },
    ]);
  });
});

describe('ignores', () => {
  it('data of people, which is in the model and no secret', () => {
    expect(rule.check({ ...emptyModel, sensitiveLogs: [{ ...row, kind: 'personal' }] })).toEqual([]);
  });
});
