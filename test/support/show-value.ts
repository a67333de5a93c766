import { extractFile } from '../../src/code/extract/extract-file.ts';
import type { FileFacts, ValueId } from '../../src/model/facts.ts';

/** How a symbolic value reads: `pg#Pool()`, `either(port, 8080)`; a name is shown as itself, not as what it holds. */
export function show(facts: FileFacts, id: ValueId | null): string {
  const row = id === null ? undefined : facts.values[id];
  const of = (value: ValueId): string => show(facts, value);
  switch (row?.kind) {
    case 'literal':
      return JSON.stringify(row.value);
    case 'template':
      return `text(${row.parts.map(of).join(', ')})`;
    case 'import':
      return `${row.module}#${row.name}`;
    case 'local':
      return facts.bindings[row.binding]?.name ?? '!';
    case 'global':
      return row.name;
    case 'parameter':
      return `parameter ${row.index}`;
    case 'this':
    case 'super':
    case 'class':
      return `${row.kind} ${facts.classes[row.class]?.name ?? 'nothing'}`;
    case 'member':
      return `${of(row.object)}.${row.name}`;
    case 'index':
      return `${of(row.object)}[${of(row.key)}]`;
    case 'element':
      return `one of ${of(row.of)}`;
    case 'result':
      return showCall(facts, row.call);
    case 'object':
      return `{${[...row.properties.map((each) => `${each.name}: ${of(each.value)}`), ...row.spreads.map((each) => `...${of(each)}`)].join(', ')}}`;
    case 'array':
      return `[${row.elements.map(of).join(', ')}]`;
    case 'function':
      return `function ${facts.functions[row.function]?.name ?? '!'}`;
    case 'env':
      return `$${row.name}`;
    case 'either':
      return `either(${row.values.map(of).join(', ')})`;
    case 'binary':
      return `(${of(row.left)} ${row.operator} ${of(row.right)})`;
    case 'unary':
      return `(${row.operator} ${of(row.value)})`;
    case 'typed':
      return `${of(row.value)} as ${showType(facts, row.type)}`;
    case 'undefined':
      return 'undefined';
    case 'unknown':
    case undefined:
      return '?';
  }
}

/** How a call reads: `new pg#Pool("x")`, `@Get()`. */
export function showCall(facts: FileFacts, index: number): string {
  const call = facts.calls[index];
  const prefix = { call: '', new: 'new ', decorator: '@', jsx: 'jsx ', tagged: 'tag ' }[call?.kind ?? 'call'];
  return `${prefix}${show(facts, call?.callee ?? 0)}(${call?.arguments.map((each) => show(facts, each)).join(', ')})`;
}

export function showType(facts: FileFacts, id: number | null): string {
  const row = id === null ? undefined : facts.types[id];
  const of = (type: number): string => showType(facts, type);
  switch (row?.kind) {
    case 'reference':
      return show(facts, row.value) + (row.arguments.length === 0 ? '' : `<${row.arguments.map(of).join(', ')}>`);
    case 'primitive':
      return row.name;
    case 'literal':
      return JSON.stringify(row.value);
    case 'array':
      return `${of(row.of)}[]`;
    case 'union':
    case 'intersection':
      return `${row.kind}(${row.types.map(of).join(', ')})`;
    case 'function':
      return `(${row.parameters.map(of).join(', ')}) => ${of(row.returns)}`;
    case 'object':
      return `{${row.members.map((each) => `${each.name}: ${of(each.type)}`).join(', ')}}`;
    case 'typeof':
      return `typeof ${show(facts, row.value)}`;
    case 'member':
      return `${of(row.of)}.${row.name}`;
    case 'parameter':
      return row.of === 0 ? row.name : `${row.name} extends ${of(row.of)}`;
    case 'unknown':
    case undefined:
      return '?';
  }
}

/** What the argument of `probe(…)` is in this text. */
export function probed(text: string, path = 'a.ts'): string {
  const facts = extractFile(path, text);
  const call = facts.calls.find((each) => show(facts, each.callee) === 'probe');
  return show(facts, call?.arguments[0] ?? null);
}

/** All that a name of this text can hold. */
export function held(text: string, name: string, path = 'a.ts'): readonly string[] {
  const facts = extractFile(path, text);
  return facts.bindings
    .filter((each) => each.name === name)
    .flatMap((each) => each.values.map((value) => show(facts, value)));
}
