import type { Library } from '../../model/library.ts';

export default {
  id: 'prompts',
  packages: ['@clack/prompts', '@inquirer/prompts', 'inquirer', 'prompts', 'enquirer'],
  purpose: 'Questions on a command line.',
  bootstraps: [
    {
      path: '{intro,text,confirm,select,multiselect,password,input,checkbox,prompt}',
      role: 'cli',
      because: 'asks on a command line',
    },
    { path: 'default', role: 'cli', because: 'asks on a command line' },
  ],
} as const satisfies Library;
