import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('schemas of the configuration', () => {
    const source = `
      import convict from 'convict';
      export const config = convict({ port: { env: 'PORT', default: 80 } });
    `;
    expect(matchesOf(source)).toEqual(['configuration convict#default', 'environment schema convict#default']);
  });
});

describe('ignores', () => {
  it('what is read from it', () => {
    const source = `
      import convict from 'convict';
      const config = convict({});
      config.has('port');
    `;
    expect(matchesOf(source)).toEqual(['configuration convict#default', 'environment schema convict#default']);
  });
});
