import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a plugin', () => {
    const source = `
      import { haveIBeenPwned } from 'better-auth/plugins/haveibeenpwned';
      export const plugins = [haveIBeenPwned()];
    `;
    expect(matchesOf(source)).toEqual(['client better-auth/plugins/haveibeenpwned#haveIBeenPwned']);
    expect(systemsOf(source)).toEqual(['Have I Been Pwned']);
  });
});

describe('ignores', () => {
  it('other plugins', () => {
    const source = `
      import { admin } from 'better-auth/plugins/admin';
      export const plugins = [admin()];
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
