import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a container that boots', () => {
    const source = `
      import { WebContainer } from '@webcontainer/api';
      const container = await WebContainer.boot();
    `;
    expect(matchesOf(source)).toEqual(['client @webcontainer/api#WebContainer.boot']);
    expect(systemsOf(source)).toEqual(['StackBlitz WebContainers']);
  });
});

describe('ignores', () => {
  it('a type', () => {
    const source = `
      import type { FileSystemTree } from '@webcontainer/api';
      export const files: FileSystemTree = {};
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
