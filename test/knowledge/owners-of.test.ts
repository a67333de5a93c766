import { describe, expect, it } from 'vitest';
import { readOwners } from '../../src/knowledge/owners-of.ts';

/** Owners of a file by rules that are written `pattern owner owner`. */
function ownersBy(lines: readonly string[], file: string): readonly string[] {
  let section: string | null = null;
  const rules = lines.flatMap((text, index) => {
    const [pattern = '', ...owners] = text.split(' ');
    if (owners.length === 0 && /^\[\w+\]$/.test(pattern)) {
      section = pattern;
      return [];
    }
    return { pattern, section, owners, place: { file: 'CODEOWNERS', line: index + 1 } };
  });
  return readOwners(rules).ownersOf(file);
}

describe('owners of a file', () => {
  it('are those of the last rule that matches', () => {
    expect(ownersBy(['* @all', '/apps/ @apps', '*.ts @ts'], 'apps/a/main.ts')).toEqual(['@ts']);
    expect(ownersBy(['* @all', '*.ts @ts', '/apps/ @apps'], 'apps/a/main.ts')).toEqual(['@apps']);
  });

  it('are nobody where the last rule names nobody', () => {
    expect(ownersBy(['* @all', '/apps/free/'], 'apps/free/main.ts')).toEqual([]);
  });

  it('are, in sections, those of the last match of each, and nobody of a section that excludes the file', () => {
    const lines = [
      '* @all',
      '[Code]',
      'apps/ @apps',
      '*.ts @ts',
      '[Docs]',
      '*.md @writers',
      '[Data]',
      'apps/ @data',
      '!*.ts',
    ];
    expect(ownersBy(lines, 'apps/a.ts')).toEqual(['@all', '@ts']);
    expect(ownersBy(lines, 'apps/a.md')).toEqual(['@all', '@apps', '@writers', '@data']);
  });

  it.each([
    ['docs/ @x', 'apps/docs/a.md', true],
    ['/docs/ @x', 'apps/docs/a.md', false],
    ['apps/a @x', 'apps/a/src/deep/main.ts', true],
    ['docs/* @x', 'docs/start.md', true],
    ['docs/* @x', 'docs/deep/start.md', false],
    ['docs/** @x', 'docs/deep/start.md', true],
    ['**/logs @x', 'build/logs/today.txt', true],
    ['/Apps/ @x', 'apps/main.ts', false],
    ['!apps/ @x', 'apps/main.ts', false],
    ['/app/[id]/ @x', 'app/[id]/page.tsx', true],
    ['/app/[id]/ @x', 'app/i/page.tsx', false],
  ])('follow GitHub: %s on %s', (rule, file, owned) => {
    expect(ownersBy([rule], file)).toEqual(owned ? ['@x'] : []);
  });
});
