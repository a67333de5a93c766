import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a page', () => {
    const source = `
      import { createRoot, hydrateRoot } from 'react-dom/client';
      createRoot(document.body).render(null);
      hydrateRoot(document, null);
    `;
    expect(matchesOf(source)).toEqual([
      'starts frontend react-dom/client#createRoot().render',
      'starts frontend react-dom/client#hydrateRoot',
    ]);
  });

  it('the older form', () => {
    const source = `
      import ReactDOM from 'react-dom';
      ReactDOM.render(null, document.getElementById('root'));
    `;
    expect(matchesOf(source)).toEqual(['starts frontend react-dom#render']);
  });
});

describe('ignores', () => {
  it('portals and rendering on a server', () => {
    const source = `
      import { createPortal, flushSync } from 'react-dom';
      import { renderToString } from 'react-dom/server';
      export const portal = () => createPortal(null, document.body);
      export const html = renderToString(null);
      flushSync(() => {});
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
