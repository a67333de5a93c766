import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const read = (files: Readonly<Record<string, string>>) => readWorkspace(snapshotOf(files));

describe('CODEOWNERS', () => {
  it('is read in file order, with comments, escapes and rules that name nobody', () => {
    const text = '# all\n*  @acme/all\r\n/src/my\\ file.ts ada@example.org @bob # two\n\n/generated/\n';

    expect(read({ '.github/CODEOWNERS': text }).ownerRules).toEqual([
      { pattern: '*', section: null, owners: ['@acme/all'], place: { file: '.github/CODEOWNERS', line: 2 } },
      {
        pattern: '/src/my\\ file.ts',
        section: null,
        owners: ['ada@example.org', '@bob'],
        place: { file: '.github/CODEOWNERS', line: 3 },
      },
      { pattern: '/generated/', section: null, owners: [], place: { file: '.github/CODEOWNERS', line: 5 } },
    ]);
  });

  it('may have sections with default owners, as in GitLab', () => {
    const text = '[Documentation][2] @writers\ndocs/\nREADME.md @ada\n^[Optional]\n*.sql @dba\n*.csv\n';

    const rules = read({ '.gitlab/CODEOWNERS': text }).ownerRules.map(({ pattern, section, owners }) => [
      pattern,
      section,
      owners,
    ]);

    expect(rules).toEqual([
      ['docs/', 'documentation', ['@writers']],
      ['README.md', 'documentation', ['@ada']],
      ['*.sql', 'optional', ['@dba']],
      ['*.csv', 'optional', []],
    ]);
  });

  it('counts once: the first place wins, others are reported', () => {
    const workspace = read({ CODEOWNERS: '* @root', 'docs/CODEOWNERS': '* @docs' });
    expect(workspace.ownerRules.map(({ owners }) => owners)).toEqual([['@root']]);
    expect(workspace.diagnostics).toMatchObject([{ code: 'codeowners-shadowed', file: 'docs/CODEOWNERS' }]);
  });
});
