import { expect, it } from 'vitest';
import { packageName } from '../../src/lib/package-name.ts';

it.each([
  ['next', 'next'],
  ['next/server', 'next'],
  ['@aws-sdk/client-s3', '@aws-sdk/client-s3'],
  ['@aws-sdk/client-s3/commands', '@aws-sdk/client-s3'],
])('%s is of %s', (specifier, name) => {
  expect(packageName(specifier)).toBe(name);
});
