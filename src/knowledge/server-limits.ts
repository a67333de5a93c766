import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import type { TimeLimit } from '../model/resilience.ts';
import { limitOf } from './limits.ts';
import { packageRoots } from './package-of.ts';

const SERVER = /(?:(?:createServer|createSecureServer|listen|getHttpServer)\(\)|\.server)\.(setTimeout|timeout)$/;

/**
 * When a server cuts the connection of a request that gets no answer: `server.setTimeout(30_000)`, `server.timeout = 30_000`. By
 * package; of several limits the longest. `requestTimeout` of Node is about what comes in, and so it is none.
 */
const serverLimits = remembered((program: Program): ReadonlyMap<string, TimeLimit> => {
  const found = [...ofCalls(program), ...ofAssignments(program)].filter(({ ms }) => ms > 0);
  const byPackage = groupBy(found, ({ file }) => packageRoots(program).get(file) ?? '');
  return new Map(
    [...byPackage].map(([root, limits]) => [root, limits.reduce((one, other) => (other.ms > one.ms ? other : one))]),
  );
});

/** The limit for requests that code of a file answers. */
export function serverLimitOf(program: Program, file: string): TimeLimit | null {
  return serverLimits(program).get(packageRoots(program).get(file) ?? '') ?? null;
}

function ofCalls(program: Program): readonly TimeLimit[] {
  return program.calls.flatMap(({ file, call, targets }): readonly TimeLimit[] => {
    const isLimit = targets.some((target) => target.kind === 'api' && SERVER.exec(target.path)?.[1] === 'setTimeout');
    const [value] = call.arguments;
    const ms = isLimit && value !== undefined ? limitOf(program, { file, value }) : null;
    return ms === null ? [] : [{ file, line: call.line, ms }];
  });
}

function ofAssignments(program: Program): readonly TimeLimit[] {
  return [...program.files].flatMap(([file, { assignments, values }]) =>
    assignments.flatMap(({ target, value, line }): readonly TimeLimit[] => {
      const row = values[target];
      if (row?.kind !== 'member' || row.name !== 'timeout' || value === null) return [];
      const isServer = program
        .targetsOf({ file, value: row.object })
        .some((owner) => owner.kind === 'api' && SERVER.test(`${owner.path}.timeout`));
      const ms = isServer ? limitOf(program, { file, value }) : null;
      return ms === null ? [] : [{ file, line, ms }];
    }),
  );
}
