import type { Library } from '../../model/library.ts';

export default {
  id: 'surveymonkey-api',
  packages: [],
  purpose: 'Surveys.',
  system: {
    name: 'SurveyMonkey',
    kind: 'http-api',
    vendor: 'SurveyMonkey',
    hosting: 'saas',
  },
  hosts: ['api.surveymonkey.com'],
} as const satisfies Library;
