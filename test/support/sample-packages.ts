import type { PackageInventory } from '../../src/model/package-inventory.ts';

/** Packages of two manifests, one package unused and one undeclared. */
export const samplePackages: PackageInventory = {
  lockFiles: ['package-lock.json'],
  packages: [
    {
      name: '@scope/tools',
      declared: [{ file: 'package.json', line: 9, group: 'devDependencies', range: '^2.0.0', locked: null }],
      licences: [],
      services: [],
    },
    {
      name: 'left-pad',
      declared: [{ file: 'apps/api/package.json', line: 8, group: 'dependencies', range: '^1.3.0', locked: '1.3.0' }],
      licences: ['WTFPL'],
      services: [],
    },
    {
      name: 'stripe',
      declared: [
        { file: 'apps/api/package.json', line: 7, group: 'dependencies', range: '^16.0.0', locked: '16.12.0' },
        { file: 'apps/worker/package.json', line: 5, group: 'dependencies', range: '^15.0.0', locked: '15.1.0' },
      ],
      licences: ['MIT'],
      services: ['@shop/api', '@shop/worker'],
    },
  ],
  unused: [{ name: 'left-pad', file: 'apps/api/package.json', line: 8, group: 'dependencies', certainty: 'likely' }],
  undeclared: [
    { name: 'qs', file: 'apps/worker/src/query.ts', line: 2, manifest: 'apps/worker/package.json', imports: 3 },
  ],
  notJudged: ['tools/package.json'],
};
