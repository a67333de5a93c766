import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../../support/snapshot-of.ts';

type Files = Readonly<Record<string, string>>;

/** Projects by name, with what they are. */
function projectsOf(files: Files): readonly string[] {
  const { packages } = readWorkspace(snapshotOf({ 'package.json': '{ "name": "shop" }', ...files }));
  return packages.flatMap(({ root, manifest, project, file, scriptLines }) =>
    project === null
      ? []
      : [`${manifest.name} in ${root}: ${project.tool} ${project.type}, ${file} ${JSON.stringify(scriptLines)}`],
  );
}

describe('recognises', () => {
  it('projects of Nx', () => {
    const api = `{
  "name": "api",
  "projectType": "application",
  "targets": {
    "build": { "executor": "@nx/webpack:webpack" },
    "serve": { "executor": "@nx/js:node" }
  }
}`;
    const files = { 'nx.json': '{}', 'apps/api/project.json': api, 'libs/money/project.json': '{}' };
    expect(projectsOf(files)).toEqual([
      'api in apps/api: nx application, apps/api/project.json {"build":5,"serve":6}',
      'money in libs/money: nx null, libs/money/project.json {}',
    ]);
  });

  it('projects of Angular, but for the one in the root', () => {
    const workspace = `{
  "projects": {
    "shop": { "root": "", "projectType": "application" },
    "admin": { "root": "projects/admin/", "projectType": "application", "architect": { "serve": { "builder": "x" } } }
  }
}`;
    expect(projectsOf({ 'angular.json': workspace })).toEqual([
      'admin in projects/admin: angular application, angular.json {"serve":4}',
    ]);
  });

  it('projects of Nest', () => {
    const cli =
      '{\n  "monorepo": true,\n  "projects": {\n    "api": { "type": "application", "root": "apps/api" },\n    "db": { "type": "library", "root": "libs/db" }\n  }\n}';
    expect(projectsOf({ 'nest-cli.json': cli })).toEqual([
      'api in apps/api: nest application, nest-cli.json {"build":4,"start":4}',
      'db in libs/db: nest library, nest-cli.json {"build":5}',
    ]);
  });

  it('the framework of a project by its configuration', () => {
    const { packages } = readWorkspace(
      snapshotOf({
        'package.json': '{ "name": "shop", "dependencies": { "next": "15" } }',
        'nx.json': '{}',
        'apps/web/project.json': '{}',
        'apps/web/next.config.mjs': 'export default {};',
        'apps/api/project.json': '{}',
      }),
    );
    expect(packages.map(({ root, manifest }) => [root, Object.keys(manifest.dependencies)])).toEqual([
      ['', ['next']],
      ['apps/api', []],
      ['apps/web', ['next']],
    ]);
  });
});

describe('ignores', () => {
  it.each<[string, Files]>([
    ['a project.json of another tool', { 'apps/api/project.json': '{ "name": "api" }' }],
    ['packages', { 'nx.json': '{}', 'apps/api/project.json': '{}', 'apps/api/package.json': '{ "name": "api" }' }],
    ['what is no object', { 'nx.json': '{}', 'apps/api/project.json': '[]', 'angular.json': '{ "projects": [] }' }],
    ['projects without a package around them', { 'nest-cli.json': '{ "projects": { "api": { "type": "x" } } }' }],
  ])('%s', (_, files) => {
    expect(projectsOf(files)).toEqual([]);
  });
});
