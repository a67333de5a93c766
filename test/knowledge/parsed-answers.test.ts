import { describe, expect, it } from 'vitest';
import aiCalls from '../../src/knowledge/detectors/ai-calls.ts';
import { rowsOf } from '../support/rows-of.ts';

async function uncheckedIn(rest: string): Promise<readonly (number | undefined)[]> {
  const start =
    "import OpenAI from 'openai';\nconst client = new OpenAI();\nconst answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] });\n";
  const { aiCalls: rows = [] } = await rowsOf(aiCalls, start + rest);
  return rows.map(({ parsedUnchecked }) => parsedUnchecked?.line);
}

describe('recognises', () => {
  it('an answer that is parsed and then read', async () => {
    const rest = "const data = JSON.parse(answer.choices[0].message.content?.trim() ?? '{}');\nstore = data.title;";
    expect(await uncheckedIn(rest)).toEqual([4]);
  });
});

describe('ignores', () => {
  it('a result that goes to a schema, to any other call, or back to the caller', async () => {
    const parse = 'JSON.parse(answer.choices[0].message.content)';
    expect(await uncheckedIn(`const data = schema.parse(${parse});`)).toEqual([undefined]);
    expect(await uncheckedIn(`const data = ${parse};\ncheck(data);`)).toEqual([undefined]);
    expect(await uncheckedIn(`export function read() {\n  return ${parse};\n}`)).toEqual([undefined]);
  });

  it('JSON that comes from elsewhere', async () => {
    expect(await uncheckedIn("const data = JSON.parse(await readFile('a.json'));\nstore = data.title;")).toEqual([
      undefined,
    ]);
  });
});
