import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { createPipelineFromOptions } from '@azure/core-rest-pipeline';
      export const pipeline = createPipelineFromOptions({ retryOptions: { maxRetries: 2 } });
    `;
    expect(matchesOf(source)).toEqual(['client @azure/core-rest-pipeline#createPipelineFromOptions']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { createPipelineFromOptions } from '@azure/core-rest-pipeline';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
