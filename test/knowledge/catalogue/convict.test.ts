import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('schemas of the configuration', () => {
    const source = `
      import convict from 'convict';
      export const config = convict({ port: { env: 'PORT', default: 80 } });
    `;
    expect(matchesOf(source)).toEqual(['environment schema convict#default']);
  });
});

describe('ignores', () => {
  it('what is read from it', () => {
    const source = `
      import convict from 'convict';
      const config = convict({});
      config.get('port');
    `;
    expect(matchesOf(source)).toEqual(['environment schema convict#default']);
  });
});
