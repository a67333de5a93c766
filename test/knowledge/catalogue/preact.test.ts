import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a page', () => {
    const source = `
      import { h, hydrate, render } from 'preact';
      render(h('div', null), document.body);
      hydrate(h('div', null), document.body);
    `;
    expect(matchesOf(source)).toEqual(['starts frontend preact#hydrate', 'starts frontend preact#render']);
  });
});

describe('ignores', () => {
  it('components', () => {
    const source = `
      import { Component, createContext, h } from 'preact';
      export class App extends Component { render() { return h('div', null); } }
      export const context = createContext(null);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
