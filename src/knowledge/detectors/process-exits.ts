import { symbolOf } from '../../code/link/queries.ts';
import { isProcessExit } from '../is-process-exit.ts';
import type { Detector } from '../knowledge.ts';
import type { FoundHazard } from '../rows.ts';

/** Calls that end the process: which of them matter is a question of what reaches them. */
export default {
  id: 'process-exits',
  description: 'Calls of `process.exit` inside of functions.',
  detect: ({ program }) => ({
    hazards: program.calls.flatMap((site): readonly FoundHazard[] => {
      const { file, call } = site;
      if (call.function === 0 || !isProcessExit(site)) return [];
      const at = { file, function: call.function };
      return [{ kind: 'process-exit', what: 'process.exit', file, line: call.line, symbol: symbolOf(program, at), at }];
    }),
  }),
} satisfies Detector;
