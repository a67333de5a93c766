import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what is traced', () => {
    const source = `
      import { Client } from 'langsmith';
      import { traceable } from 'langsmith/traceable';
      import { wrapOpenAI } from 'langsmith/wrappers';
      import OpenAI from 'openai';
      export const openai = wrapOpenAI(new OpenAI());
      export const answer = traceable(async (text: string) => text, { name: 'answer' });
      await new Client().createFeedback('run', 'score', { score: 1 });
    `;
    expect(matchesOf(source)).toEqual([
      'client langsmith#Client',
      'client openai#default',
      'outbound send langsmith#Client().createFeedback',
      'tracing langsmith#Client',
      'tracing langsmith/traceable#traceable',
      'tracing langsmith/wrappers#wrapOpenAI',
    ]);
    expect(systemsOf(source)).toEqual(['LangSmith', 'OpenAI']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Run } from 'langsmith';
      export const idOf = (run: Run) => run.id;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
