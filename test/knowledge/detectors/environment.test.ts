import { describe, expect, it } from 'vitest';
import environment from '../../../src/knowledge/detectors/environment.ts';
import { rowsOf } from '../../support/rows-of.ts';

/** `line name` of each read, with what happens without it where that is known. */
async function readsIn(text: string): Promise<readonly string[]> {
  const { environment: rows = [] } = await rowsOf(environment, text);
  return rows.map(({ line, name, need, default: value, checkedBy }) =>
    [
      line,
      name,
      ...(need === 'unchecked' ? [] : [need]),
      ...(value === null ? [] : [value]),
      ...(checkedBy === null ? [] : [checkedBy]),
    ].join(' '),
  );
}

describe('recognises', () => {
  it.each([
    ['members', `export const port = process.env.PORT;`, ['1 PORT']],
    ['keys', `export const port = process.env['PORT'];`, ['1 PORT']],
    ['destructuring', `const { PORT, HOST } = process.env;`, ['1 PORT', '1 HOST']],
    ['an empty text as no default', `export const url = process.env.URL ?? '';`, ['1 URL ']],
    ['import.meta', `export const url = import.meta.env.VITE_URL;`, ['1 VITE_URL']],
  ])('%s', async (_, text, expected) => expect(await readsIn(text)).toEqual(expected));

  it('names that are handed to an own function', async () => {
    const text = `function required(name: string) {\n  return process.env[name] ?? fail(name);\n}\nfunction fail(name: string): never {\n  throw new Error(name);\n}\nexport const url = required('DATABASE_URL');`;
    expect(await readsIn(text)).toEqual(['7 DATABASE_URL required']);
  });

  it('what the code goes on with where the answer of a reader is nothing', async () => {
    const text = `const env = (name: string) => process.env[name];
export const transport = env('TRANSPORT') ?? 'smtp';
export const port = Number(env('MAIL_PORT')) || 587;
export const other = env('FIRST') || env('SECOND');
export const chosen = env('MODE') === 'a' ? env('MODE') : 'b';
function required(name: string) {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}
export const url = required('URL') || 'x';`;
    expect(await readsIn(text)).toEqual([
      '2 TRANSPORT default smtp',
      '3 MAIL_PORT default 587',
      '4 FIRST',
      '4 SECOND',
      '5 MODE',
      '5 MODE',
      '11 URL required',
    ]);
  });

  it('names that are handed to a library', async () => {
    const text = `import { ConfigService } from '@nestjs/config';\nconst config = new ConfigService();\nconfig.get('REDIS_URL');\nconfig.get('redis.port');`;
    expect(await readsIn(text)).toEqual(['3 REDIS_URL']);
  });

  it('keys of a schema that is put on the environment', async () => {
    const text = `import { z } from 'zod';
const base = z.object({ NODE_ENV: z.string() });
const schema = base.extend({
  DATABASE_URL: z.string().url(),
  server: z.object({ nested: z.string() }),
});
export const env = schema.parse(process.env);`;
    expect((await readsIn(text)).toSorted()).toEqual(['2 NODE_ENV required zod', '4 DATABASE_URL required zod']);
  });

  it('keys of an object that is handed over with the environment', async () => {
    const text = `import { cleanEnv, str } from 'envalid';\nexport const env = cleanEnv(process.env, { API_KEY: str() });`;
    expect(await readsIn(text)).toEqual(['2 API_KEY required envalid']);
  });

  it('keys below the parts of a schema', async () => {
    const text = `import { createEnv } from '@t3-oss/env-nextjs';
import { text } from 'valibot';
export const env = createEnv({
  server: { API_KEY: text() },
  client: { NEXT_PUBLIC_URL: text() },
  runtimeEnv: process.env,
});`;
    expect(await readsIn(text)).toEqual(['4 API_KEY required valibot', '5 NEXT_PUBLIC_URL required valibot']);
  });

  it.each([
    ['what stands in for it', `export const port = Number(process.env.PORT ?? 3000);`, ['1 PORT default 3000']],
    ['what stands in for its number', `export const port = Number(process.env.PORT) || 3000;`, ['1 PORT default 3000']],
    ['a default of a name', `const { PORT = '80' } = process.env;`, ['1 PORT default 80']],
    ['no secret', `export const key = process.env.API_KEY ?? 'abc123';`, ['1 API_KEY default ***']],
    ['no password of a URL', `export const url = process.env.DB_URL ?? 'pg://u:p@db/x';`, ['1 DB_URL default ***']],
    ['another variable', `export const url = process.env.A_URL ?? process.env.B_URL;`, ['1 A_URL', '1 B_URL']],
    ['a throw', `const url = process.env.API_URL;\nif (!url) throw new Error('x');`, ['1 API_URL required']],
    ['names in a list', `for (const name of ['A', 'B']) check(process.env[name]);`, ['1 A', '1 B']],
    ['Deno', `export const url = Deno.env.get('API_URL');`, ['1 API_URL']],
    [
      'a reader of a package',
      `import { getEnv } from '@acme/env';\nexport const url = getEnv('API_URL', 'http://localhost');`,
      ['2 API_URL default http://localhost'],
    ],
    [
      'an own reader with a default',
      `const env = (name: string, standard?: string) => process.env[name] ?? standard;\nexport const url = env('API_URL', 'x');`,
      ['2 API_URL default x'],
    ],
    [
      'a loader that gets the environment',
      `import { z } from 'zod';\nconst load = (source: unknown) => z.object({ API_URL: z.string().optional() }).parse(source);\nload(process.env);`,
      ['2 API_URL optional zod'],
    ],
    [
      'what is asked for under a condition',
      `import { cleanEnv, str } from 'envalid';\nconst base = { NAME: str() };\nexport const env = cleanEnv(process.env, { ...base, ...(process.env.STORE === 'S3' && { BUCKET: str() }) });`,
      ['3 STORE', '2 NAME required envalid', '3 BUCKET optional envalid'],
    ],
    [
      'options of envalid',
      `import { cleanEnv, num, str } from 'envalid';\nexport const env = cleanEnv(process.env, { PORT: num({ default: 80 }), NAME: str(), DSN: str({ default: undefined }) });`,
      ['2 PORT default 80 envalid', '2 NAME required envalid', '2 DSN optional envalid'],
    ],
    [
      'Joi, where keys may be missing',
      `import { ConfigModule } from '@nestjs/config';\nimport * as Joi from 'joi';\nConfigModule.forRoot({ validationSchema: Joi.object({\n  A: Joi.string().required(),\n  B: Joi.string(),\n  C: Joi.number().default(5),\n}) });`,
      ['4 A required joi', '5 B optional joi', '6 C default 5 joi'],
    ],
    [
      'class-validator',
      `import { IsOptional, IsString } from 'class-validator';\nclass Environment {\n  @IsString() API_URL: string;\n  @IsOptional() @IsString() DSN?: string;\n}`,
      ['3 API_URL required class-validator', '4 DSN optional class-validator'],
    ],
    [
      'what members of a checked class read',
      `import { IsIn, IsOptional, IsUrl } from 'class-validator';\nimport environment from './load.ts';\nclass Environment {\n  @IsIn(['production']) ENVIRONMENT = environment.NODE_ENV ?? 'production';\n  @IsUrl() URL = environment.URL ?? '';\n  @IsOptional() DSN = this.toText(environment.DSN);\n}`,
      [
        '4 NODE_ENV default production class-validator',
        '5 URL required class-validator',
        '6 DSN optional class-validator',
      ],
    ],
    [
      'convict',
      `import convict from 'convict';\nexport const config = convict({ db: { port: { format: 'port', default: 5432, env: 'DB_PORT' } } });`,
      ['2 DB_PORT default 5432 convict'],
    ],
    [
      'valibot',
      `import * as v from 'valibot';\nexport const env = v.parse(v.object({ A: v.optional(v.string(), 'x'), B: v.optional(v.string()) }), process.env);`,
      ['2 A default x valibot', '2 B optional valibot'],
    ],
  ])('%s', async (_, text, expected) => expect(await readsIn(text)).toEqual(expected));

  it.each([
    [
      'a list that is gone through, with a throw',
      `const NAMES = ['A', 'B', 'C', 'D', 'E'];\nfor (const name of NAMES) {\n  if (!process.env[name]) throw new Error(name);\n}`,
      ['3 A required', '3 B required', '3 C required', '3 D required', '3 E required'],
    ],
    [
      'a list that is gone through, with the end of the process',
      `const NAMES = { base: ['A', 'B'] };\nNAMES.base.forEach((name) => {\n  if (!(name in process.env)) process.exit(1);\n  use(process.env[name]);\n});`,
      ['4 A required', '4 B required'],
    ],
    [
      'missing ones that are collected',
      `const missing: string[] = [];\n['A', 'B'].forEach((name) => {\n  if (!process.env[name]) missing.push(name);\n});\nif (config.queue.enabled) {\n  ['C'].forEach((name) => {\n    if (!process.env[name]) missing.push(name);\n  });\n}\nif (missing.length > 0) throw new Error(missing.join());`,
      ['3 A required', '3 B required', '7 C conditional'],
    ],
    [
      'missing ones that are filtered',
      `const missing = ['A', 'B'].filter((name) => !process.env[name]);\nif (missing.length) throw new Error(missing.join());`,
      ['1 A required', '1 B required'],
    ],
    [
      'an empty text and a check for it',
      `export const KEY = process.env.CLERK_NAME || '';\nif (!KEY) throw new Error('x');`,
      ['1 CLERK_NAME required'],
    ],
    [
      'a check under a condition',
      `if (isCloud) {\n  if (!process.env.A) throw new Error('A');\n}\nif (!process.env.B || !process.env.C) throw new Error('B or C');\nif (!process.env.D && !process.env.E) throw new Error('D and E');`,
      ['2 A conditional', '4 B required', '4 C required', '5 D conditional', '5 E conditional'],
    ],
    [
      'a reader that has something else under the name',
      `const read = (name: string) => {\n  const value = process.env[name];\n  if (value !== undefined) return value;\n  if (defaults[name] !== undefined) return String(defaults[name]);\n  throw new Error(name);\n};\nread('A');`,
      ['7 A conditional'],
    ],
    [
      'a failure that is thrown',
      `import { z } from 'zod';\nconst parsed = z.object({ A: z.string() }).safeParse(process.env);\nif (!parsed.success) throw parsed.error;`,
      ['2 A required zod'],
    ],
    [
      'a failure that gives nothing',
      `import { z } from 'zod';\nconst parsed = z.object({ A: z.string() }).safeParse(process.env);\nexport const env = () => (parsed.success ? parsed.data : null);`,
      ['2 A optional zod'],
    ],
  ])('%s', async (_, text, expected) => expect((await readsIn(text)).toSorted()).toEqual(expected));
});

describe('ignores', () => {
  it.each([
    [
      'a list that callers hand over',
      `export const check = (names: string[]) => {\n  names.forEach((name) => {\n    if (!process.env[name]) throw new Error(name);\n  });\n};\ncheck(['A']);`,
    ],
    [
      'what is only told',
      `const missing: string[] = [];\nif (!process.env.A) missing.push('A');\nif (missing.length > 0) console.warn(missing);`,
      ['2 A'],
    ],
    ['other objects with such names', `const settings = { env: { PORT: 1 } };\nexport const port = settings.env.PORT;`],
    [
      'schemas of other things',
      `import { z } from 'zod';\nexport const order = z.object({ ID: z.string() }).parse(input);`,
    ],
    [
      'what is set for a child',
      `import { spawn } from 'node:child_process';\nspawn('ls', { env: { ...process.env, FORCE: '1' } });`,
    ],
    ['the environment as a whole', `import { spawn } from 'node:child_process';\nspawn('ls', { env: process.env });`],
  ])('%s', async (_, text, expected = []) => expect(await readsIn(text)).toEqual(expected));
});
