import { describe, expect, it } from 'vitest';
import ownership from '../../../src/knowledge/analyses/ownership.ts';
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
    expect(found?.rules).toEqual([
      { pattern: '/apps/a/', owners: ['@a'], files: 1, file: 'CODEOWNERS', line: 1 },
      { pattern: '/gone/', owners: ['@past'], files: 0, file: 'CODEOWNERS', line: 2 },
    ]);
    expect(found?.unowned).toContainEqual({ folder: 'apps/b', files: 1 });
    expect(found?.unowned).toContainEqual({ folder: '.', files: 1 });
    expect(found?.ownedFiles).toBe(1);
  });

  it('says that there is no CODEOWNERS', () => {
    const { ownership: found } = ownership.analyse(questionOf({}, { 'src/main.ts': '' }));
    expect(found).toEqual({ file: null, rules: [], unowned: [{ folder: 'src', files: 1 }], ownedFiles: 0, files: 1 });
  });
});
