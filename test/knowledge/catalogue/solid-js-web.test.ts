import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a page', () => {
    const source = `
      import { hydrate, render } from 'solid-js/web';
      render(() => null, document.body);
      hydrate(() => null, document.body);
    `;
    expect(matchesOf(source)).toEqual(['starts frontend solid-js/web#hydrate', 'starts frontend solid-js/web#render']);
  });
});

describe('ignores', () => {
  it('components and rendering on a server', () => {
    const source = `
      import { Portal, isServer, renderToString } from 'solid-js/web';
      export const html = renderToString(() => null);
      export const portal = isServer ? null : Portal;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
