import type { CallSite, Program } from '../../code/link/program.ts';
import { symbolOf } from '../../code/link/queries.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { by } from '../../lib/order.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { SensitiveLog } from '../../model/sensitive-log.ts';
import type { Detector } from '../knowledge.ts';
import { loggingOf } from '../logging.ts';
import { kindOfName, redactedNames } from '../sensitive-names.ts';

type Found = Omit<SensitiveLog, 'service'>;

/** Log calls that get a value named like a secret or like data of a person. What a call made of it is taken for masked. */
export default {
  id: 'sensitive-logs',
  description: 'Log calls that write a value named like a secret or like data of a person.',
  detect: (knowledge) => {
    const { program } = knowledge;
    const redacted = redactedNames(program);
    const rows = loggingOf(knowledge).uses.flatMap(({ site, meaning }) =>
      rowsAt(program, site, { via: meaning.via, redacted }),
    );
    return {
      sensitiveLogs: rows.toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      ),
    };
  },
} satisfies Detector;

interface Logging {
  readonly via: string;
  /** Names that a logger is told to leave out. */
  readonly redacted: ReadonlySet<string>;
}

function rowsAt(program: Program, site: CallSite, { via, redacted }: Logging): readonly Found[] {
  const facts = program.files.get(site.file);
  if (facts === undefined) return [];
  const written = site.call.arguments.flatMap((value) => namesIn(facts, value, redacted));
  const symbol = symbolOf(program, { file: site.file, function: site.call.function });
  const names = new Map(written.map((row) => [row.what, row]));
  return [...names.values()].map((row) => ({ ...row, symbol, via, file: site.file, line: site.call.line }));
}

type Named = Pick<Found, 'kind' | 'what'>;

/** Names that an argument writes: itself, parts of a text, keys of an object. */
function namesIn(facts: FileFacts, value: ValueId, redacted: ReadonlySet<string>): readonly Named[] {
  const row = facts.values[value];
  switch (row?.kind) {
    case 'template':
      return row.parts.flatMap((part) => nameOf(facts, part));
    case 'object':
      return row.properties.flatMap((property) => {
        if (redacted.has(property.name)) return [];
        const kind = kindOfName(property.name);
        if (kind !== null && isPlain(facts, property.value)) return [{ kind, what: property.name }];
        return nameOf(facts, property.value);
      });
    default:
      return nameOf(facts, value);
  }
}

/** What a value is named, where its name says that it is nobody's business. */
function nameOf(facts: FileFacts, value: ValueId): readonly Named[] {
  const row = facts.values[value];
  if (row === undefined || !isPlain(facts, value)) return [];
  const last = row.kind === 'env' ? row.name : (writtenName(facts, value).split('.').at(-1) ?? '');
  const kind = kindOfName(last);
  return kind === null ? [] : [{ kind, what: row.kind === 'env' ? row.name : writtenName(facts, value) }];
}

/** The thing itself, and not what a function made of it, its length, or whether it is there. */
function isPlain(facts: FileFacts, value: ValueId): boolean {
  const row = facts.values[value];
  if (row?.kind === 'local') {
    const binding = facts.bindings[row.binding];
    const isMade = binding?.values.some((each) =>
      ['literal', 'binary', 'unary'].includes(facts.values[each]?.kind ?? ''),
    );
    return isMade !== true;
  }
  return row?.kind === 'parameter' || row?.kind === 'member' || row?.kind === 'env';
}
