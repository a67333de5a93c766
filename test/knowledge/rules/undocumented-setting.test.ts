import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/undocumented-setting.ts';
import type { EnvironmentVariable } from '../../../src/model/setting.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

function messagesFor(...environment: readonly EnvironmentVariable[]): readonly string[] {
  return rule.check({ ...emptyModel, environment }).map(({ message }) => message);
}

const example = { kind: 'example', file: '.env.example', line: 1, filled: false } as const;
const known = setting({ name: 'PORT', declared: [example], reads: [settingRead({})] });
const required = settingRead({ need: 'required', service: 'api' });

describe('recognises', () => {
  it('required variables that the example leaves out, once for each service', () => {
    const rows = ['A_URL', 'B_URL'].map((name) => setting({ name, reads: [required] }));
    expect(messagesFor(known, ...rows)).toEqual([
      'No example file names 2 variables that api requires: A_URL and B_URL.',
    ]);
  });
});

describe('ignores', () => {
  it('repositories without an example file', () => {
    expect(messagesFor(setting({ name: 'A_URL', reads: [required] }))).toEqual([]);
  });

  it('variables that may be missing, and those that platforms set', () => {
    const provided = setting({ name: 'VERCEL_URL', provided: true, reads: [required] });
    expect(messagesFor(known, setting({ name: 'A_URL', reads: [settingRead({})] }), provided)).toEqual([]);
  });

  it('plain reads of a library beside the schema of the service that runs them', () => {
    const plain = settingRead({ need: 'required', service: 'storage', runBy: ['api'] });
    const checked = settingRead({ need: 'optional', checkedBy: 'envalid', service: 'api', runBy: ['api'] });
    expect(messagesFor(known, setting({ name: 'CONTAINER', reads: [plain, checked] }))).toEqual([]);
  });
});
