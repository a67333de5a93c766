import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

const source = ["import Library from 'africastalking';", 'new Library();', 'new Library().SMS.anything();'].join('\n');

describe('recognises', () => {
  it('its client and its calls', () => {
    expect(matchesOf(source)).toEqual(
      expect.arrayContaining(['client africastalking#default', 'outbound send africastalking#default().SMS.anything']),
    );
  });

  it('the system behind it', () => {
    expect(systemsOf(source)).toContain("Africa's Talking");
  });
});

describe('ignores', () => {
  it('its types alone, and something of an own module that has the same name', () => {
    expect(matchesOf("import type Library from 'africastalking';")).toEqual([]);
    expect(matchesOf(source.replaceAll("from 'africastalking'", "from './own'"))).toEqual([]);
  });
});
