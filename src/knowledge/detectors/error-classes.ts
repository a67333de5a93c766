import { splitPath } from '../../code/link/queries.ts';
import { by } from '../../lib/order.ts';
import { askedErrors } from '../errors/asked-errors.ts';
import { errorClassesOf, keyOf } from '../errors/error-bases.ts';
import { statusOf } from '../errors/error-status.ts';
import { thrownErrors } from '../errors/thrown-errors.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

const SHOWN = 2;

/** Classes of errors of the repository: who throws them, and who asks for them. */
export default {
  id: 'error-classes',
  description:
    'Own classes of errors, the status that they stand for, where they are thrown and where code asks for them.',
  detect: ({ program }) => {
    const thrown = thrownErrors(program);
    const asked = askedErrors(program);
    const rows = [...errorClassesOf(program).values()].flatMap((base): Rows['errorClasses'] => {
      const [at, above] = base.line;
      const row = at === undefined ? undefined : program.files.get(at.file)?.classes[at.class];
      if (at === undefined || row === undefined) return [];
      const places = thrown.get(keyOf(at)) ?? [];
      const askedAt = base.line.flatMap((each) => asked.get(keyOf(each)) ?? []);
      const extended = above === undefined ? undefined : program.files.get(above.file)?.classes[above.class]?.name;
      return [
        {
          name: row.name,
          base: extended ?? splitPath(base.path)[1],
          status: statusOf(program, base),
          thrown: places.length,
          thrownAt: places.slice(0, SHOWN),
          isAskedFor: base.line.some((each) => asked.has(keyOf(each))),
          askedAt: askedAt.slice(0, SHOWN),
          file: at.file,
          line: row.line,
        },
      ];
    });
    return {
      errorClasses: rows.toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
        ),
      ),
    };
  },
} satisfies Detector;
