import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/secret-with-default.ts';
import type { EnvironmentVariable } from '../../../src/model/setting.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

function messagesFor(...environment: readonly EnvironmentVariable[]): readonly string[] {
  return rule.check({ ...emptyModel, environment }).map(({ message }) => message);
}

const read = settingRead({ need: 'default', default: '***', service: 'api' });

describe('recognises', () => {
  it('a secret that the code has a value for, without the value', () => {
    expect(messagesFor(setting({ name: 'JWT_SECRET', secret: true, reads: [read] }))).toEqual([
      'The secret JWT_SECRET has a default value in the code in api (1 place; the value is not shown).',
    ]);
  });
});

describe('ignores', () => {
  it('secrets without a default or with an empty one, and other variables', () => {
    const empty = settingRead({ need: 'default', default: '' });
    expect(messagesFor(setting({ name: 'JWT_SECRET', secret: true, reads: [empty, settingRead({})] }))).toEqual([]);
    expect(messagesFor(setting({ name: 'DATABASE_URL', reads: [read] }))).toEqual([]);
  });
});
