import type { Program } from '../code/link/program.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { entryPointName } from '../model/entry-point-name.ts';
import type { Service } from '../model/handover-model.ts';
import { isOnlyInTests } from './only-in-tests.ts';
import { withRequestedRoutes } from './requested-routes.ts';
import type { FoundEntryPoint } from './rows.ts';

interface Asking {
  readonly program: Program;
  readonly entryPoints: readonly FoundEntryPoint[];
  readonly serviceOf: (file: string) => Service | null;
}

/** Entry points that production has, and what is said of those that are left out. */
export interface ProductionEntries {
  readonly entryPoints: readonly FoundEntryPoint[];
  readonly leftOut: readonly Diagnostic[];
}

/**
 * Leaves out what is registered in tests or in development alone, and controllers of libraries that no module of this
 * repository lists: they answer in the applications of others.
 */
export function productionEntries({ program, entryPoints, serviceOf }: Asking): ProductionEntries {
  const kept: FoundEntryPoint[] = [];
  const leftOut: Diagnostic[] = [];
  for (const row of entryPoints) {
    const reason = reasonFor(program, row, serviceOf);
    if (reason === null) kept.push(row);
    else leftOut.push({ stage: 'knowledge', ...reason, file: row.file, line: row.line });
  }
  return { entryPoints: withRequestedRoutes(kept, serviceOf), leftOut };
}

function reasonFor(
  program: Program,
  row: FoundEntryPoint,
  serviceOf: Asking['serviceOf'],
): Pick<Diagnostic, 'code' | 'message'> | null {
  const name = entryPointName(row);
  if (row.inUse === 'in-tests' || isRegisteredInTests(program, row))
    return {
      code: 'no-production-entry',
      message: `${name} is there only where NODE_ENV is not production, so it is told as no entry point`,
    };
  if (row.inUse === 'nowhere' && serviceOf(row.file)?.deployable !== true)
    return {
      code: 'controller-of-library',
      message: `${name} is of a controller that no running module of this repository lists, so it is told as no entry point`,
    };
  return null;
}

/** All calls of its line are. */
function isRegisteredInTests(program: Program, { file, line }: FoundEntryPoint): boolean {
  const calls = program.files.get(file)?.calls.filter((call) => call.line === line && call.kind !== 'decorator') ?? [];
  return (
    calls.length > 0 && calls.every(({ function: id, scope }) => isOnlyInTests(program, { file, function: id, scope }))
  );
}
