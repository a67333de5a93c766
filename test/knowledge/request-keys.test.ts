import { describe, expect, it } from 'vitest';
import { keyBeside } from '../../src/knowledge/request-keys.ts';
import { programOf } from '../support/program-of.ts';

function found(source: string) {
  return keyBeside(programOf({ 'a.ts': source }), 'a.ts');
}

describe('keys that a client gives its requests: recognises', () => {
  it.each([
    [
      'a header by its text',
      "c.interceptors.request.use((r) => {\n  r.headers['Idempotency-Key'] = id();\n  return r;\n});",
    ],
    ['a header by a constant', "const KEY = 'Idempotency-Key';\nclient.headers[KEY] = id();"],
    ['a member', 'const request = {};\nrequest.idempotencyKey = id();'],
  ])('%s', (_name, source) => {
    expect(found(source)).toEqual({ file: 'a.ts', line: 2 });
  });
});

describe('keys that a client gives its requests: ignores', () => {
  it.each([
    ['other headers', "r.headers['Authorization'] = token();"],
    ['a key that is read', "const key = r.headers['Idempotency-Key'];"],
  ])('%s', (_name, source) => {
    expect(found(source)).toBeNull();
  });
});
