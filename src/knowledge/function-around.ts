import type { FunctionRef, Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';

/** The innermost function around a line; the module where there is none. */
export function functionAround(program: Program, place: Place): FunctionRef {
  return innermost(program, place, place.line);
}

/** The same without functions that begin on the line: what registers a handler, and not the handler that is written there. */
export function functionBefore(program: Program, place: Place): FunctionRef {
  return innermost(program, place, place.line - 1);
}

/** The innermost function around a line that begins at `latest` or before. */
function innermost(program: Program, { file, line }: Place, latest: number): FunctionRef {
  const functions = program.files.get(file)?.functions ?? [];
  const around = functions.flatMap((row, index) =>
    row.line <= latest && line <= row.endLine ? [{ index, size: row.endLine - row.line }] : [],
  );
  const smallest = around.reduce((best, each) => (each.size <= best.size ? each : best), {
    index: 0,
    size: Number.POSITIVE_INFINITY,
  });
  return { file, function: smallest.index };
}
