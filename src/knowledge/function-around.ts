import type { FunctionRef, Program } from '../code/link/program.ts';
import type { Place } from '../model/place.ts';

/** The innermost function around a line; the module where there is none. */
export function functionAround(program: Program, { file, line }: Place): FunctionRef {
  const functions = program.files.get(file)?.functions ?? [];
  const around = functions.flatMap((row, index) =>
    row.line <= line && line <= row.endLine ? [{ index, size: row.endLine - row.line }] : [],
  );
  const innermost = around.reduce((best, each) => (each.size <= best.size ? each : best), {
    index: 0,
    size: Number.POSITIVE_INFINITY,
  });
  return { file, function: innermost.index };
}
