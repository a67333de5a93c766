import { expect, it } from 'vitest';
import { repositoryName } from '../../src/knowledge/repository-name.ts';

it.each([
  ['root', 'folder'],
  ['monorepo', 'folder'],
  [null, 'folder'],
  ['@shop/root', 'shop'],
  ['@shop/mono-repo', 'shop'],
  ['shop', 'shop'],
  ['@shop/api', '@shop/api'],
  ['roots', 'roots'],
])('a repository whose root package is called %s has a name that tells something', (name, expected) => {
  expect(repositoryName(name, 'folder')).toBe(expected);
});
