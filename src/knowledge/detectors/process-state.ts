import { by } from '../../lib/order.ts';
import type { Detector } from '../knowledge.ts';
import { classState } from '../state/class-state.ts';
import { delayedWork } from '../state/delayed-work.ts';
import { libraryState } from '../state/library-state.ts';
import { closureState, moduleState } from '../state/module-state.ts';
import type { StateRow } from '../state/state-row.ts';

/** State in the memory of a process: what modules, lasting instances and libraries keep and change while it runs. */
export default {
  id: 'process-state',
  description:
    'Variables, maps, lists, caches, queues and counters that change while the process runs: lost on a restart, not shared.',
  detect: (knowledge) => {
    const own = [...knowledge.program.files].flatMap(([file, facts]) => [
      ...moduleState(knowledge.program, file, facts),
      ...classState(knowledge.program, file, facts),
      ...closureState(knowledge.program, file, facts),
      ...delayedWork(knowledge.program, file, facts),
    ]);
    const taken = new Set(own.map(placeOf));
    const ofLibraries = libraryState(knowledge).filter((row) => !taken.has(placeOf(row)));
    return {
      processState: [...own, ...ofLibraries].toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      ),
    };
  },
} satisfies Detector;

function placeOf({ file, line }: StateRow): string {
  return `${line} ${file}`;
}
