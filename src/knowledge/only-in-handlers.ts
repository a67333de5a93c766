import { functionKey } from '../code/link/linker.ts';
import type { FunctionRef } from '../code/link/program.ts';
import { remembered } from '../lib/remembered.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { functionAround } from './function-around.ts';

const DEEPEST = 6;

/**
 * Answers whether code runs only while a request, a job or another entry point is dealt with: in its handler, or in functions
 * that are called from there alone. What it throws ends that work, and not the process.
 */
export const onlyInHandlers = remembered(
  ({ program, rows }: Pick<Question, 'program' | 'rows'>): ((place: Place) => boolean) => {
    const handlers = new Set(
      rows.entryPoints.flatMap((row) => (row.kind === 'cli' ? [] : row.handlers.map((at) => functionKey(at)))),
    );
    const isInside = (at: FunctionRef, depth = 0): boolean => {
      if (handlers.has(functionKey(at))) return true;
      if (at.function === 0 || depth > DEEPEST) return false;
      const callers = program.callersOf(at);
      return (
        callers.length > 0 && callers.every(({ file, call }) => isInside({ file, function: call.function }, depth + 1))
      );
    };
    return (place) => isInside(functionAround(program, place));
  },
);
