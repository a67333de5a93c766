import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('texts that are looked at', () => {
    const source = `
      import AWS from 'aws-sdk';
      const comprehend = new AWS.Comprehend({ region: 'eu-west-1', maxRetries: 2 });
      await comprehend.detectSentiment({ LanguageCode: 'en', Text: 'good' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#Comprehend',
      'outbound call aws-sdk#Comprehend().detectSentiment',
      'retry 3 exponential jitter aws-sdk.Comprehend',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Comprehend']);
  });
});

describe('ignores', () => {
  it('settings of the SDK', () => {
    const source = `
      import AWS from 'aws-sdk';
      AWS.config.update({ region: 'eu-west-1' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
