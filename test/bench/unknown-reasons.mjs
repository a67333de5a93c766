/** @typedef {import('../../src/code/link/program.ts').Program} Program */
/** @typedef {import('../../src/code/link/program.ts').Ref} Ref */
/** @typedef {import('../../src/model/values.ts').Value} Value */

/** Longer chains depend on themselves. */
const DEEPEST = 40;

/**
 * What the chain behind a value without targets ends in: the innermost value that could not be followed.
 * @param {Program} program
 * @param {Ref} ref
 * @returns {string}
 */
export function reasonOf(program, ref, depth = 0) {
  const facts = program.files.get(ref.file);
  const value = facts?.values[ref.value];
  if (facts === undefined || value === undefined) return 'a value that is not there';
  if (depth > DEEPEST) return 'a chain that depends on itself';
  /** @param {number} id */
  const inner = (id) => reasonOf(program, { file: ref.file, value: id }, depth + 1);
  /**
   * @param {number} id
   * @param {string} what
   */
  const through = (id, what) => {
    const kinds = kindsOf(program, { file: ref.file, value: id });
    return kinds === '' ? inner(id) : `${what} ${kinds}`;
  };
  switch (value.kind) {
    case 'member':
      return through(value.object, 'a member that is not declared in');
    case 'index':
    case 'element':
      return through(value.kind === 'index' ? value.object : value.of, 'an element of');
    case 'result':
      return through(facts.calls[value.call]?.callee ?? -1, 'the result of');
    case 'typed':
      return inner(value.value);
    case 'either':
      return inner(value.values[0] ?? -1);
    case 'local':
      return ofBinding(program, ref, { binding: value.binding, depth });
    case 'parameter':
      return ofParameter(program, ref, value);
    case 'import':
      return ofImport(program, ref, { value, depth });
    case 'this':
      return '`this` outside classes';
    case 'super':
      return 'a base class that is unknown';
    case 'unknown':
      return 'an expression that facts do not hold';
    default:
      return `a value of kind ${value.kind}`;
  }
}

/**
 * @param {Program} program
 * @param {Ref} ref
 * @param {{ value: Value & { kind: 'import' }, depth: number }} imported
 */
function ofImport(program, ref, { value: { module, name }, depth }) {
  const file = program.fileOf(ref.file, module);
  if (file !== null) return ofExport(program, { file, name, depth });
  const [, ending] = /[.](svg|css|scss|png|json|mdx?|html|vue|svelte)(?:$|[?])/.exec(module) ?? [];
  if (ending !== undefined) return `an import of an asset (.${ending})`;
  return module.startsWith('.')
    ? 'an import of a file that is not there'
    : 'an import of an own package or path whose sources are not there';
}

/**
 * @param {Program} program
 * @param {{ file: string, name: string, depth: number }} wanted
 */
function ofExport(program, { file, name, depth }) {
  const facts = program.files.get(file);
  if (facts === undefined) return 'an import from a file that is not production code';
  const found = facts.exports.find((row) => row.kind === 'value' && row.name === name);
  if (found?.kind === 'value') return reasonOf(program, { file, value: found.value }, depth + 1);
  return 'an import that its module does not export itself';
}

/**
 * @param {Program} program
 * @param {Ref} ref
 * @param {{ binding: number, depth: number }} at
 */
function ofBinding(program, ref, { binding, depth }) {
  const row = program.files.get(ref.file)?.bindings[binding];
  const [value] = row?.values ?? [];
  if (value !== undefined) return reasonOf(program, { file: ref.file, value }, depth + 1);
  return `a ${row?.kind ?? 'name'} without value, ${annotation(program, ref.file, row?.type ?? null)}`;
}

/**
 * @param {Program} program
 * @param {Ref} ref
 * @param {Value & { kind: 'parameter' }} value
 */
function ofParameter(program, ref, value) {
  const row = program.files.get(ref.file)?.functions[value.function];
  const parameter = row?.parameters[value.index];
  const callers = program.callersOf({ file: ref.file, function: value.function }).length;
  const owner = row?.name === '(anonymous)' ? 'callback' : 'named function';
  return `a parameter of a ${owner}, ${annotation(program, ref.file, parameter?.type ?? null)}, ${callers === 0 ? 'no caller' : 'callers'}`;
}

/**
 * @param {Program} program
 * @param {string} file
 * @param {number | null} type
 */
function annotation(program, file, type) {
  const row = type === null ? undefined : program.files.get(file)?.types[type];
  return row === undefined ? 'no annotation' : `annotated as ${row.kind}`;
}

/**
 * @param {Program} program
 * @param {Ref} ref
 */
function kindsOf(program, ref) {
  const kinds = program
    .targetsOf(ref)
    .map((target) =>
      target.kind === 'typed'
        ? (program.files.get(target.file)?.types[target.type]?.kind ?? '?') + ' type'
        : target.kind === 'api'
          ? 'an API'
          : `own ${target.kind}`,
    );
  return [...new Set(kinds)].toSorted().slice(0, 1).join('');
}
