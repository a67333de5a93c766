import { slotOf } from '../../code/link/queries.ts';
import type { Detector } from '../knowledge.ts';
import type { Catcher } from '../rows.ts';

/** Calls of libraries that go on where something fails: what runs an operation, and flags with what counts without an answer. */
export default {
  id: 'catchers',
  description: 'Calls that give a default, or nothing, where what they run fails.',
  detect: ({ program, matches }) => ({
    catchers: [
      ...matches.catchers.map(({ call: { site }, use }): Catcher => {
        return { file: site.file, line: site.call.line, call: site.index, argument: use.operation.argument };
      }),
      ...matches.flags.flatMap(({ call: { site }, use }): readonly Catcher[] => {
        const slot = use.default === undefined ? null : slotOf(program, site, use.default);
        return slot === null ? [] : [{ file: site.file, line: site.call.line, call: site.index, argument: null }];
      }),
    ],
  }),
} satisfies Detector;
