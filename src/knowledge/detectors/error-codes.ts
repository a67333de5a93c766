import { slotOf, textsOf } from '../../code/link/queries.ts';
import { lastName } from '../mentions.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

/** Errors of libraries that are made with a code: `new TRPCError({ code: 'NOT_FOUND' })`. */
export default {
  id: 'error-codes',
  description: 'Errors of tRPC and GraphQL, with the code that they are made with and what a client gets for it.',
  detect: ({ program, matches }) => ({
    errorCodes: matches.errorCodes.flatMap(({ call: { site }, use }): Rows['errorCodes'] => {
      const slot = slotOf(program, site, use.code);
      const facts = program.files.get(site.file);
      const codes = slot === null ? [] : textsOf(program, slot.ref).filter((text) => /^[A-Za-z][\w.-]*$/.test(text));
      return codes.map((code) => ({
        name: facts === undefined ? '' : lastName(facts, site.call.callee),
        code,
        status: use.statuses?.[code] ?? null,
        file: site.file,
        line: site.call.line,
      }));
    }),
  }),
} satisfies Detector;
