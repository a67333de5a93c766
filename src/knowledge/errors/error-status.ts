import { numberOf } from '../../code/link/number-of.ts';
import type { ClassRef, Program } from '../../code/link/program.ts';
import type { ErrorBase } from './error-bases.ts';

/** Exceptions of NestJS and the names that http-errors gives its own. */
const BY_NAME: Readonly<Record<string, number>> = {
  BadRequest: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  NotAcceptable: 406,
  RequestTimeout: 408,
  Conflict: 409,
  Gone: 410,
  PreconditionFailed: 412,
  PayloadTooLarge: 413,
  UnsupportedMediaType: 415,
  UnprocessableEntity: 422,
  InternalServerError: 500,
  NotImplemented: 501,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
};
const OF_HTTP =
  /^(?:@nestjs\/common|http-errors|routing-controllers)#(?:default\.)?(\w+?)(?:Exception|Error)?(?:\(\))?$/;
const STATUS = /^(?:code|status|statusCode|httpStatus|httpCode|httpStatusCode)$/;

/** The HTTP status that a class of errors says: in a field, to the constructor above, or by what it extends. */
export function statusOf(program: Program, { path, line }: ErrorBase): number | null {
  for (const at of line) {
    const own = ownStatus(program, at);
    if (own !== null) return own;
  }
  return BY_NAME[OF_HTTP.exec(path)?.[1] ?? ''] ?? null;
}

function ownStatus(program: Program, { file, class: id }: ClassRef): number | null {
  const facts = program.files.get(file);
  const row = facts?.classes[id];
  if (facts === undefined || row === undefined) return null;
  const fields = row.members.filter(({ name, kind }) => kind === 'field' && STATUS.test(name));
  const passed = facts.calls.filter((call) => {
    const callee = facts.values[call.callee];
    return callee?.kind === 'super' && call.function === row.constructorFunction;
  });
  const values = [...fields.flatMap(({ values: own }) => own), ...passed.flatMap((call) => call.arguments)];
  const numbers = values.map((value) => numberOf(program, { file, value }));
  return numbers.find((number) => number !== null && number >= 400 && number < 600) ?? null;
}
