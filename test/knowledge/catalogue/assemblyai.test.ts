import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('transcripts', () => {
    const source = `
      import { AssemblyAI } from 'assemblyai';
      const client = new AssemblyAI({ apiKey: 'k' });
      export const transcript = await client.transcripts.transcribe({ audio: 'https://shop.example/call.mp3' });
      await client.transcripts.delete('1');
    `;
    expect(matchesOf(source)).toEqual([
      'client assemblyai#AssemblyAI',
      'outbound call assemblyai#AssemblyAI().transcripts.transcribe',
      'outbound write assemblyai#AssemblyAI().transcripts.delete',
    ]);
    expect(systemsOf(source)).toEqual(['AssemblyAI']);
  });
});

describe('ignores', () => {
  it('a transcriber that is only made', () => {
    const source = `
      import type { AssemblyAI } from 'assemblyai';
      export const local = (client: AssemblyAI) => client.streaming.transcriber({});
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
