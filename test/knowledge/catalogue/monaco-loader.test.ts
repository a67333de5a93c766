import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an editor on a page', () => {
    const source = `
      import { Editor } from '@monaco-editor/react';
      export const Page = () => <Editor defaultLanguage="json" />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @monaco-editor/react#Editor']);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['jsDelivr']);
  });
});

describe('ignores', () => {
  it('a type', () => {
    const source = `
      import type { OnMount } from '@monaco-editor/react';
      export const mount: OnMount = () => {};
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
