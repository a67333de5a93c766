import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('errors', () => {
    const source = `
      import { AwsRum } from 'aws-rum-web';
      const rum = new AwsRum('id', '1.0.0', 'eu-west-1', { sessionSampleRate: 1 });
      export const report = (error: unknown) => rum.recordError(error);
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-rum-web#AwsRum',
      'error-reporting aws-rum-web#AwsRum().recordError',
      'outbound send aws-rum-web#AwsRum().recordError',
      'tracing aws-rum-web#AwsRum',
    ]);
    expect(systemsOf(source)).toEqual(['AWS CloudWatch RUM']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://dataplane.rum.eu-west-1.amazonaws.com/appmonitors/1');`)).toEqual([
      'AWS CloudWatch RUM',
    ]);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { AwsRumConfig } from 'aws-rum-web';
      export const same = (it: AwsRumConfig) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
