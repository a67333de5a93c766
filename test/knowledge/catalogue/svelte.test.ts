import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a page', () => {
    const source = `
      import { hydrate, mount } from 'svelte';
      import App from './App.svelte';
      export const app = mount(App, { target: document.body });
      hydrate(App, { target: document.body });
    `;
    expect(matchesOf(source)).toEqual(['starts frontend svelte#hydrate', 'starts frontend svelte#mount']);
  });
});

describe('ignores', () => {
  it('components', () => {
    const source = `
      import { onMount, setContext, tick } from 'svelte';
      onMount(() => {});
      setContext('a', 1);
      await tick();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
