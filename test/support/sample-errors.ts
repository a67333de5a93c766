import type { ErrorClass, ErrorCode, ErrorEnd } from '../../src/model/error-map.ts';
import { nastyText } from './sample-systems.ts';

const place = { file: 'apps/api/src/errors.ts', line: 2 };

function errorClass(row: Partial<ErrorClass> = {}): ErrorClass {
  return {
    name: 'OrderError',
    service: '@shop/api',
    base: 'Error',
    status: null,
    thrown: 1,
    thrownAt: [{ file: 'apps/api/src/pay.ts', line: 7 }],
    isAskedFor: false,
    askedAt: [],
    ...place,
    ...row,
  };
}

export const sampleErrorClasses: readonly ErrorClass[] = [
  errorClass(),
  errorClass({ name: `Gone${nastyText}`, status: 410, thrown: 3, isAskedFor: true, askedAt: [place], line: 9 }),
  errorClass({ name: 'NeverError', thrown: 0, thrownAt: [], line: 20 }),
];

export const sampleErrorEnds: readonly ErrorEnd[] = [
  {
    kind: 'process',
    what: 'unhandledRejection',
    dispositions: ['report', 'respond'],
    service: '@shop/api',
    file: 'apps/api/src/main.ts',
    line: 3,
  },
  { kind: 'middleware', what: nastyText, dispositions: null, service: null, file: 'apps/api/src/main.ts', line: 5 },
];

export const sampleErrorCodes: readonly ErrorCode[] = [
  {
    name: 'TRPCError',
    code: 'NOT_FOUND',
    status: 404,
    service: '@shop/api',
    made: 3,
    madeAt: [place],
    file: 'apps/api/src/main.ts',
    line: 8,
  },
  { name: nastyText, code: 'GONE', status: null, service: null, made: 1, madeAt: [place], ...place },
];
