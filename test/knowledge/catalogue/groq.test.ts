import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('completions', () => {
    const source = `
      import Groq from 'groq-sdk';
      const groq = new Groq({ maxRetries: 4 });
      await groq.chat.completions.create({ model: 'llama', messages: [] });
      await groq.audio.transcriptions.create({ model: 'whisper' });
    `;
    expect(matchesOf(source)).toEqual([
      'client groq-sdk#default',
      'outbound call groq-sdk#default().audio.transcriptions.create',
      'outbound call groq-sdk#default().chat.completions.create',
      'retry 5 exponential jitter groq-sdk',
    ]);
    expect(systemsOf(source)).toEqual(['Groq']);
  });

  it('the named class', () => {
    const source = `
      import { Groq } from 'groq-sdk';
      await new Groq().chat.completions.create({ model: 'llama', messages: [] });
    `;
    expect(matchesOf(source)).toEqual([
      'client groq-sdk#default',
      'outbound call groq-sdk#default().chat.completions.create',
    ]);
    expect(systemsOf(source)).toEqual(['Groq']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import Groq from 'groq-sdk';
      export const isApi = (error: unknown) => error instanceof Groq.APIError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
