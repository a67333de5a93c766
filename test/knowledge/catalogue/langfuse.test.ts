import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('traces and prompts', () => {
    const source = `
      import { Langfuse } from 'langfuse';
      const langfuse = new Langfuse({ baseUrl: 'https://traces.example.com' });
      const trace = langfuse.trace({ name: 'answer' });
      const prompt = await langfuse.getPrompt('answer');
      await langfuse.flushAsync();
    `;
    expect(matchesOf(source)).toEqual([
      'client langfuse#Langfuse',
      'outbound read langfuse#Langfuse().getPrompt',
      'outbound send langfuse#Langfuse().flushAsync',
      'outbound send langfuse#Langfuse().trace',
      'tracing langfuse#Langfuse',
      'tracing langfuse#Langfuse().trace',
    ]);
    expect(systemsOf(source)).toEqual(['Langfuse']);
  });

  it('the processor of OpenTelemetry', () => {
    const source = `
      import { LangfuseSpanProcessor } from '@langfuse/otel';
      export const processor = new LangfuseSpanProcessor();
    `;
    expect(matchesOf(source)).toEqual([
      'client @langfuse/otel#LangfuseSpanProcessor',
      'tracing @langfuse/otel#LangfuseSpanProcessor',
    ]);
    expect(systemsOf(source)).toEqual(['Langfuse']);
  });
});

describe('ignores', () => {
  it('a filled prompt', () => {
    const source = `
      import type { TextPromptClient } from 'langfuse';
      export const fill = (prompt: TextPromptClient) => prompt.compile({ name: 'Ada' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
