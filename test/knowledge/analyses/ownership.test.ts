import { describe, expect, it } from 'vitest';
import ownership from '../../../src/knowledge/analyses/ownership.ts';
import type { MeasuredHistory } from '../../../src/model/history.ts';
import { service } from '../../support/sample-service.ts';
import { questionOf } from '../../support/question-of.ts';

describe('ownership', () => {
  it('counts the production files of each rule and names the folders without an owner', () => {
    const files = {
      CODEOWNERS: '/apps/a/ @a\n/gone/ @past\n',
      'apps/a/src/main.ts': '',
      'apps/a/src/main.test.ts': '',
      'apps/b/src/main.ts': '',
      'scripts/run.ts': '',
      'start.ts': '',
    };
    const { ownership: found } = ownership.analyse(questionOf({}, files));
    expect(found?.file).toBe('CODEOWNERS');
    expect(found?.rules).toMatchObject([
      { pattern: '/apps/a/', owners: ['@a'], files: 1, file: 'CODEOWNERS', line: 1, effect: 'decides' },
      { pattern: '/gone/', owners: ['@past'], files: 0, file: 'CODEOWNERS', line: 2, effect: 'matches-nothing' },
    ]);
    expect(found?.unowned).toContainEqual({ folder: 'apps/b', files: 1 });
    expect(found?.unowned).toContainEqual({ folder: '.', files: 1 });
    expect(found?.ownedFiles).toBe(1);
  });

  it('says that there is no CODEOWNERS', () => {
    const { ownership: found } = ownership.analyse(questionOf({}, { 'src/main.ts': '' }));
    expect(found).toMatchObject({ file: null, rules: [], unowned: [{ folder: 'src', files: 1 }], files: 1 });
  });

  it('tells who changed each service, and nothing of one that few commits touched', () => {
    const files = { 'apps/a/src/main.ts': '', 'apps/b/src/main.ts': '' };
    const question = questionOf({}, files);
    const services = ['a', 'b'].map((name) => service({ id: name, name, root: `apps/${name}` }));
    const changes = new Map([
      ['apps/a/src/main.ts', Array.from({ length: 12 }, (_, index) => index)],
      ['apps/b/src/main.ts', [0, 1]],
    ]);
    const history = historyOf([...Array<number>(9).fill(0), 1, 1, 1], changes);
    const { ownership: found } = ownership.analyse({ ...question, services, history });
    expect(found?.history).toEqual({ measured: true, commitsAtLeast: 10, peopleAtLeast: 2, exactRenamesOnly: false });
    expect(found?.knowledge).toEqual([
      {
        kind: 'service',
        name: 'a',
        people: [
          { name: 'Ada', share: 80, isActive: true },
          { name: 'Grace', share: 20, isActive: true },
        ],
        busFactor: 1,
        isLeft: false,
      },
    ]);
  });

  it('reads owners and people of other files', () => {
    const catalog = 'kind: Component\nmetadata: { name: a }\nspec: { owner: group:default/a }\n';
    const files = { 'apps/a/catalog-info.yaml': catalog, 'apps/a/package.json': '{ "name": "a", "author": "Ada" }' };
    const { ownership: found } = ownership.analyse(questionOf({}, files));
    expect(found?.catalog).toMatchObject([{ name: 'a', owner: 'group:default/a', folder: 'apps/a' }]);
    expect(found?.packagePeople).toEqual([{ package: 'a', people: ['Ada'], file: 'apps/a/package.json', line: 1 }]);
  });
});

/** Commits of people by index, one day apart, the newest today. */
function historyOf(people: readonly number[], changes: MeasuredHistory['changes']): MeasuredHistory {
  return {
    kind: 'measured',
    commit: 'c0ffee',
    now: 1_000_000_000,
    people: ['Ada', 'Grace'].map((name) => ({ name, handles: [] })),
    commits: people.map((person, index) => ({ person, time: 1_000_000_000 - index * 86_400 })),
    changes,
    exactRenamesOnly: false,
  };
}
