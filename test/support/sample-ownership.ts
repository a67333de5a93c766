import type { KnowledgeArea, Ownership } from '../../src/model/ownership.ts';
import { nastyText } from './sample-systems.ts';

/** A repository of which nothing is declared, measured or said. */
export const noOwnership: Ownership = {
  file: null,
  rules: [],
  unowned: [],
  ownedFiles: 0,
  files: 0,
  catalog: [],
  packagePeople: [],
  history: { measured: false, reason: 'no-own-history' },
  knowledge: [],
  escalation: [],
  raci: [],
  disagreements: [],
};

/** Something that mostly Ada changes. */
export function knowledgeArea(fields: Partial<KnowledgeArea> & Pick<KnowledgeArea, 'kind' | 'name'>): KnowledgeArea {
  return { people: [{ name: 'Ada', share: 80, isActive: true }], busFactor: 1, isLeft: false, ...fields };
}

/** All three ways, with a disagreement of each kind. */
export const sampleOwnership: Ownership = {
  file: '.github/CODEOWNERS',
  rules: [
    {
      pattern: '/apps/api/**',
      owners: ['@shop/checkout'],
      files: 12,
      file: '.github/CODEOWNERS',
      line: 2,
      effect: 'decides',
      shadowedBy: null,
    },
    {
      pattern: '/gone/',
      owners: ['@shop/past'],
      files: 0,
      file: '.github/CODEOWNERS',
      line: 3,
      effect: 'matches-nothing',
      shadowedBy: null,
    },
    {
      pattern: '/apps/',
      owners: [],
      files: 0,
      file: '.github/CODEOWNERS',
      line: 1,
      effect: 'shadowed',
      shadowedBy: 2,
    },
  ],
  unowned: [{ folder: 'apps/worker', files: 5 }],
  ownedFiles: 12,
  files: 17,
  catalog: [
    {
      kind: 'Component',
      name: 'api',
      type: 'service',
      owner: 'group:default/payments',
      system: 'shop',
      provides: [],
      consumes: [],
      folder: 'apps/api',
      file: 'apps/api/catalog-info.yaml',
      line: 1,
    },
  ],
  packagePeople: [{ package: '@shop/api', people: [`Ada ${nastyText}`], file: 'apps/api/package.json', line: 1 }],
  history: { measured: true, commitsAtLeast: 8000, peopleAtLeast: 40, exactRenamesOnly: false },
  knowledge: [
    knowledgeArea({ kind: 'service', name: '@shop/api', people: [{ name: nastyText, share: 60, isActive: true }] }),
    knowledgeArea({
      kind: 'service',
      name: '@shop/db',
      people: [{ name: 'Grace', share: 90, isActive: false }],
      isLeft: true,
    }),
    knowledgeArea({ kind: 'system', name: 'Stripe', busFactor: 2 }),
    knowledgeArea({ kind: 'file', name: 'apps/worker/src/main.ts' }),
  ],
  escalation: [
    { service: '*', steps: [{ team: 'Platform', contact: null, channel: '#ops', hours: '24 × 7', notes: null }] },
    {
      service: 'api',
      steps: [
        { team: 'Checkout', contact: nastyText, channel: '#checkout', hours: '9–17', notes: 'ask first' },
        { team: null, contact: 'Duty phone', channel: null, hours: null, notes: null },
      ],
    },
  ],
  raci: [
    {
      service: '@shop/api',
      responsible: ['Checkout'],
      accountable: [nastyText],
      consulted: ['Platform', 'Security'],
      informed: [],
    },
  ],
  disagreements: [
    {
      kind: 'declared-differently',
      service: '@shop/api',
      owners: ['@shop/checkout'],
      catalogOwner: 'group:default/payments',
      file: 'apps/api/catalog-info.yaml',
      line: 1,
    },
    {
      kind: 'changed-by-others',
      service: '@shop/worker',
      owners: ['@grace'],
      people: ['Ada'],
      file: '.github/CODEOWNERS',
      line: 2,
    },
    {
      kind: 'never-changed-it',
      service: '@shop/worker',
      owner: '@grace',
      person: 'Grace Hopper',
      file: '.github/CODEOWNERS',
      line: 2,
    },
  ],
};
