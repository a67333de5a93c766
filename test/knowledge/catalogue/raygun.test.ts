import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the set-up', () => {
    const source = `
      import rg4js from 'raygun4js';
      rg4js('apiKey', 'k');
      rg4js('enableCrashReporting', true);
    `;
    expect(matchesOf(source)).toEqual([
      'client raygun4js#default',
      'client raygun4js#default',
      'error-reporting raygun4js#default',
      'error-reporting raygun4js#default',
    ]);
    expect(systemsOf(source)).toEqual(['Raygun']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { RaygunV2 } from 'raygun4js';
      export const same = (given: RaygunV2) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
