import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import Library from 'node-mailjet';", 'new Library();', 'new Library().get().request();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client node-mailjet#default', 'outbound call node-mailjet#default().get().request']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain('Mailjet');
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'node-mailjet';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'node-mailjet'", "from './own'"))).toEqual([]);
  });
});
