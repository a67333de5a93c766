import { symbolOf } from '../../code/link/queries.ts';
import type { Detector } from '../knowledge.ts';
import type { FoundHazard } from '../rows.ts';

const EXIT = /^(?:global#process|node:process#(?:default)?)\.?exit$/;

/** Calls that end the process: which of them matter is a question of what reaches them. */
export default {
  id: 'process-exits',
  description: 'Calls of `process.exit` inside of functions.',
  detect: ({ program }) => ({
    hazards: program.calls.flatMap(({ file, call, targets }): readonly FoundHazard[] => {
      if (call.function === 0 || !targets.some((target) => target.kind === 'api' && EXIT.test(target.path))) return [];
      const at = { file, function: call.function };
      return [{ kind: 'process-exit', what: 'process.exit', file, line: call.line, symbol: symbolOf(program, at), at }];
    }),
  }),
} satisfies Detector;
