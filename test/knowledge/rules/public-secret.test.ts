import { describe, expect, it } from 'vitest';
import rule from '../../../src/knowledge/rules/public-secret.ts';
import type { EnvironmentVariable } from '../../../src/model/setting.ts';
import { emptyModel } from '../../support/sample-model.ts';
import { setting, settingRead } from '../../support/sample-settings.ts';

function messagesFor(...environment: readonly EnvironmentVariable[]): readonly string[] {
  return rule.check({ ...emptyModel, environment }).map(({ message }) => message);
}

describe('recognises', () => {
  it('a public variable that is named like a secret', () => {
    const row = setting({ name: 'NEXT_PUBLIC_STRIPE_SECRET_KEY', public: true, reads: [settingRead({})] });
    expect(messagesFor(row)).toEqual([
      'NEXT_PUBLIC_STRIPE_SECRET_KEY is built into pages, and its name says that it is a secret.',
    ]);
  });
});

describe('ignores', () => {
  it('keys that are made for pages, and secrets of servers', () => {
    const names = ['NEXT_PUBLIC_POSTHOG_KEY', 'VITE_MAPBOX_ACCESS_TOKEN', 'NEXT_PUBLIC_PASSWORD_LENGTH'];
    const rows = names.map((name) => setting({ name, public: true, reads: [settingRead({})] }));
    expect(messagesFor(...rows, setting({ name: 'STRIPE_SECRET_KEY', reads: [settingRead({})] }))).toEqual([]);
  });
});
