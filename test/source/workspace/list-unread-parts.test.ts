import { describe, expect, it } from 'vitest';
import { listUnreadParts } from '../../../src/source/workspace/list-unread-parts.ts';
import type { Deployable } from '../../../src/model/workspace.ts';

const compose: Deployable = {
  kind: 'compose',
  name: 'git-integration',
  root: null,
  image: null,
  command: null,
  dockerfile: null,
  ports: [],
  environment: [],
  dependsOn: [],
  place: { file: 'compose.yaml', line: 3 },
};

const roleOf = (path: string) => (path.includes('/tests/') ? ('test' as const) : ('production' as const));

function partsOf(paths: readonly string[], deployables: readonly Deployable[] = [compose]): readonly string[] {
  return listUnreadParts({ paths, roleOf, deployables }).map(({ language, folder, files, manifest, deployed }) =>
    [language, folder, files, manifest ?? '-', deployed?.file ?? '-'].join(' '),
  );
}

describe('recognises', () => {
  it('the folder with the manifest around, and what runs it', () => {
    const root = 'services/apps/git_integration';
    expect(partsOf([`${root}/pyproject.toml`, `${root}/src/main.py`, `${root}/src/clone/run.py`])).toEqual([
      `Python ${root} 2 ${root}/pyproject.toml compose.yaml`,
    ]);
  });

  it('two folders of a tree whose manifest is at its root', () => {
    expect(partsOf(['go.mod', 'main.go', 'svc/api/run.go', 'svc/api/internal/a.go', 'svc/vault/run.go'])).toEqual([
      'Go svc/api 2 - -',
      'Go  1 go.mod -',
      'Go svc/vault 1 - -',
    ]);
  });
});

describe('ignores', () => {
  it('an image that is called like a folder of helpers', () => {
    const image: Deployable = { ...compose, kind: 'dockerfile', name: 'mysql' };
    expect(partsOf(['pkg/mysql/a.go'], [image])).toEqual(['Go pkg/mysql 1 - -']);
    const service: Deployable = { ...compose, name: 'mysql' };
    expect(partsOf(['pkg/mysql/a.go', 'svc/mysql/a.go'], [service])).toEqual([
      'Go pkg/mysql 1 - -',
      'Go svc/mysql 1 - compose.yaml',
    ]);
  });

  it('tests, and files that are no code of a service', () => {
    expect(partsOf(['svc/tests/a.py', 'run.sh', 'a.sql', 'src/a.ts'])).toEqual([]);
  });
});
