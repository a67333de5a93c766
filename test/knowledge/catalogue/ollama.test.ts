import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('the default client and own ones', () => {
    const source = `
      import ollama, { Ollama } from 'ollama';
      export const answer = await ollama.chat({ model: 'llama3.1', messages: [] });
      const remote = new Ollama({ host: 'http://127.0.0.1:11434' });
      export const text = await remote.generate({ model: 'llama3.1', prompt: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client ollama#Ollama',
      'outbound call ollama#Ollama().generate',
      'outbound call ollama#chat',
    ]);
    expect(systemsOf(source)).toEqual(['Ollama']);
  });

  it('LangChain', () => {
    const source = `
      import { ChatOllama, OllamaEmbeddings } from '@langchain/ollama';
      export const answer = await new ChatOllama({ model: 'llama3' }).invoke('hi');
      export const vectors = await new OllamaEmbeddings({ model: 'nomic-embed-text' }).embedQuery('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client @langchain/ollama#ChatOllama',
      'client @langchain/ollama#OllamaEmbeddings',
      'outbound call @langchain/ollama#ChatOllama().invoke',
      'outbound call @langchain/ollama#OllamaEmbeddings().embedQuery',
    ]);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      class Ollama { chat(text: string) { return text; } }
      export const answer = new Ollama().chat('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
