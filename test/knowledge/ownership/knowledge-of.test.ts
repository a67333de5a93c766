import { describe, expect, it } from 'vitest';
import { knowledgeReader } from '../../../src/knowledge/ownership/knowledge-of.ts';
import type { MeasuredHistory } from '../../../src/model/history.ts';

const DAY = 86_400;
const now = 2_000_000_000;

/** Who is known of one file that these commits changed: [person, age in days]. */
function knowledgeOf(commits: readonly (readonly [person: number, age: number])[]) {
  const history: MeasuredHistory = {
    kind: 'measured',
    commit: 'c0ffee',
    now,
    people: ['Ada', 'Grace', 'Alan', 'Edsger'].map((name) => ({ name, handles: [] })),
    commits: commits.map(([person, age]) => ({ person, time: now - age * DAY })),
    changes: new Map([['a.ts', commits.map((_, index) => index)]]),
    exactRenamesOnly: false,
  };
  return knowledgeReader(history)(['a.ts', 'without-changes.ts']);
}

const times = (count: number, person: number, age: number) =>
  Array.from({ length: count }, () => [person, age] as const);

describe('knowledgeReader', () => {
  it('lets a change weigh half after 180 days', () => {
    // 10 × ½ against 5 × 1.
    const found = knowledgeOf([...times(10, 0, 180), ...times(5, 1, 0)]);
    expect(found?.people.map(({ name, share }) => [name, share])).toEqual([
      ['Ada', 50],
      ['Grace', 50],
    ]);
    expect(found?.busFactor).toBe(2);
  });

  it('counts the fewest people who made more than half', () => {
    expect(knowledgeOf([...times(6, 0, 0), ...times(4, 1, 0)])?.busFactor).toBe(1);
    expect(knowledgeOf([...times(4, 0, 0), ...times(4, 1, 0), ...times(4, 2, 0)])?.busFactor).toBe(2);
  });

  it('says who has been away for 90 days, and when nobody else knows much', () => {
    const left = knowledgeOf([...times(20, 0, 100), ...times(1, 1, 5)]);
    expect(left).toMatchObject({ isLeft: true, people: [{ name: 'Ada', isActive: false }, { name: 'Grace' }] });
    expect(knowledgeOf([...times(20, 0, 100), ...times(4, 1, 5)])?.isLeft).toBe(false);
    expect(knowledgeOf(times(20, 0, 80))?.isLeft).toBe(false);
  });

  it('names at most three, and nobody below half a step', () => {
    const found = knowledgeOf([...times(30, 0, 0), ...times(30, 1, 0), ...times(30, 2, 0), ...times(3, 3, 0)]);
    expect(found?.people.map(({ name }) => name)).toEqual(['Ada', 'Alan', 'Grace']);
    expect(knowledgeOf([...times(30, 0, 0), ...times(1, 3, 0)])?.people).toHaveLength(1);
  });

  it('tells nothing from fewer than ten commits', () => {
    expect(knowledgeOf(times(9, 0, 0))).toBeNull();
    expect(knowledgeOf(times(10, 0, 0))).not.toBeNull();
  });
});
