import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tasks', () => {
    const source = `
      import Asana from 'asana';
      const tasks = new Asana.TasksApi();
      await tasks.createTask({ data: { name: 'Pack it' } }, {});
      export const task = await tasks.getTask('1', {});
    `;
    expect(matchesOf(source)).toEqual([
      'client asana#TasksApi',
      'outbound read asana#TasksApi().getTask',
      'outbound write asana#TasksApi().createTask',
    ]);
    expect(systemsOf(source)).toEqual(['Asana']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { TasksApi } from 'asana';
      export const same = (given: TasksApi) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
