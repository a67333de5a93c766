import { describe, expect, it } from 'vitest';
import taskLists from '../../../src/knowledge/detectors/task-lists.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('each task at its own line, also where the list is a constant', async () => {
    const source = `import { run } from 'graphile-worker';
const taskList = {
  mail: async () => {},
  resize: async () => {},
};
await run({ taskList });`;
    expect(await entriesOf(taskLists, source)).toEqual(['queue mail a.ts:3', 'queue resize a.ts:4']);
  });

  it('a list that is not known before the program runs, without names', async () => {
    const source = `import { run } from 'graphile-worker';
import { load } from 'somewhere';
await run({ taskList: load() });`;
    expect(await entriesOf(taskLists, source)).toEqual(['queue ${…} a.ts:3']);
  });
});

describe('ignores', () => {
  it('workers whose tasks are files, and objects of other calls', async () => {
    const source = `import { run } from 'graphile-worker';
await run({ taskDirectory: 'tasks' });
start({ taskList: { mail: () => {} } });
function start(options: object) { return options; }`;
    expect(await entriesOf(taskLists, source)).toEqual([]);
  });
});
