import type { LogSetting } from '../../src/model/log-setting.ts';

const place = { file: 'packages/logger/src/index.ts', symbol: 'index.ts', via: 'pino' } as const;

export const sampleLogSettings: readonly LogSetting[] = [
  {
    ...place,
    line: 3,
    service: '@shop/logger',
    level: 'info',
    variables: ['LOG_LEVEL'],
    redacts: ['password', '*.to|ken'],
    context: ['service'],
  },
  { ...place, line: 9, service: null, level: null, variables: [], redacts: null, context: ['module'] },
];
