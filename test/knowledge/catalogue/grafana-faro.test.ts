import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the SDK', () => {
    const source = `
      import { initializeFaro } from '@grafana/faro-web-sdk';
      initializeFaro({ url: 'https://faro.example.com/collect', app: { name: 'web' } });
    `;
    expect(matchesOf(source)).toEqual([
      'client @grafana/faro-web-sdk#initializeFaro',
      'error-reporting @grafana/faro-web-sdk#initializeFaro',
    ]);
  });
});

describe('ignores', () => {
  it('levels', () => {
    const source = `
      import { LogLevel } from '@grafana/faro-web-sdk';
      export const level = LogLevel.WARN;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
