import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/differing-defaults.ts';
import type { EnvironmentVariable } from '../../../src/model/setting.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

function messagesFor(...environment: readonly EnvironmentVariable[]): readonly string[] {
  return rule.check({ ...emptyModel, environment }).map(({ message }) => message);
}

describe('recognises', () => {
  it('two defaults in one service', () => {
    const reads = ['3000', '4000'].map((value, line) =>
      settingRead({ need: 'default', default: value, file: `src/${line}.ts`, service: 'api' }),
    );
    expect(messagesFor(setting({ name: 'PORT', reads }))).toEqual([
      'PORT has 2 different defaults in api: 3000 and 4000.',
    ]);
  });
});

describe('ignores', () => {
  it('defaults in one file, of different services, the same one twice, and an empty one beside it', () => {
    const reads = [
      settingRead({ need: 'default', default: '3000', service: 'api' }),
      settingRead({ need: 'default', default: '3000', line: 2, service: 'api' }),
      settingRead({ need: 'default', default: '', line: 3, service: 'api' }),
      settingRead({ need: 'default', default: '4000', service: 'web' }),
    ];
    expect(messagesFor(setting({ name: 'PORT', reads }))).toEqual([]);
  });
});
