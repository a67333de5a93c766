import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import environment from '../../../src/knowledge/detectors/environment.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const config: Library = {
  id: 'config',
  packages: ['config'],
  purpose: 'x',
  environmentReads: [{ path: 'Config().get', name: { argument: 0 } }],
};

/** `line name` of each read. */
function readsIn(text: string): readonly string[] {
  const { environment: rows } = environment.detect(
    gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([config])),
  );
  return rows.map((row) => `${row.line} ${row.name}`);
}

describe('recognises', () => {
  it.each([
    ['members', `export const port = process.env.PORT;`, ['1 PORT']],
    ['keys', `export const port = process.env['PORT'];`, ['1 PORT']],
    ['destructuring', `const { PORT, HOST } = process.env;`, ['1 PORT', '1 HOST']],
    ['import.meta', `export const url = import.meta.env.VITE_URL;`, ['1 VITE_URL']],
  ])('%s', (_, text, expected) => expect(readsIn(text)).toEqual(expected));

  it('names that are handed to an own function', () => {
    const text = `function required(name: string) {\n  return process.env[name] ?? fail(name);\n}\nexport const url = required('DATABASE_URL');`;
    expect(readsIn(text)).toEqual(['4 DATABASE_URL']);
  });

  it('names that are handed to a library', () => {
    const text = `import { Config } from 'config';\nconst config = new Config();\nconfig.get('REDIS_URL');\nconfig.get('redis.port');`;
    expect(readsIn(text)).toEqual(['3 REDIS_URL']);
  });

  it('keys of a schema that is put on the environment', () => {
    const text = `import { z } from 'zod';
const base = z.object({ NODE_ENV: z.string() });
const schema = base.extend({
  DATABASE_URL: z.string().url(),
  server: z.object({ nested: z.string() }),
});
export const env = schema.parse(process.env);`;
    expect(readsIn(text).toSorted()).toEqual(['2 NODE_ENV', '4 DATABASE_URL']);
  });

  it('keys of an object that is handed over with the environment', () => {
    const text = `import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, { API_KEY: str() });`;
    expect(readsIn(text)).toEqual(['2 API_KEY']);
  });

  it('keys below the parts of a schema', () => {
    const text = `import { createEnv } from '@t3-oss/env-nextjs';
export const env = createEnv({
  server: { API_KEY: text() },
  client: { NEXT_PUBLIC_URL: text() },
  runtimeEnv: process.env,
});`;
    expect(readsIn(text)).toEqual(['3 API_KEY', '4 NEXT_PUBLIC_URL']);
  });
});

describe('ignores', () => {
  it.each([
    ['other objects with such names', `const settings = { env: { PORT: 1 } };\nexport const port = settings.env.PORT;`],
    [
      'schemas of other things',
      `import { z } from 'zod';\nexport const order = z.object({ ID: z.string() }).parse(input);`,
    ],
    ['the environment as a whole', `import { spawn } from 'node:child_process';\nspawn('ls', { env: process.env });`],
  ])('%s', (_, text) => expect(readsIn(text)).toEqual([]));
});
