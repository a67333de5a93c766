import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import { init } from 'mixpanel';", 'init();', 'init().track();', 'init().people.anything();'].join(
  '\n',
);

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining([
        'client mixpanel#init',
        'outbound send mixpanel#init().track',
        'outbound send mixpanel#init().people.anything',
      ]),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mixpanel');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type { init } from 'mixpanel';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'mixpanel'", "from './own'"))).toEqual([]);
  });
});
