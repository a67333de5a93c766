import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.surveymonkey.com/v3/surveys');`)).toEqual(['SurveyMonkey']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.surveymonkey.com.evil.example/v3/surveys');`)).toEqual(['evil.example']);
  });
});
