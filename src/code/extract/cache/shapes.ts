/** The keys of a row in their order. A key with its value, as in `kind=call`, is the same in all rows of the shape. */
export interface Shape {
  readonly keys: readonly string[];
  /** What `kind` holds, null where the rows have no such key or it is no text. */
  readonly kind: string | null;
}

/**
 * Shapes that nearly every file has, so that an entry need not spell them out: a third of its size. A shape that is
 * missing here costs a few bytes in each entry, nothing else.
 */
export const commonShapes: readonly Shape[] = [
  'kind=facts facts',
  'kind=skipped code reason',
  'lines generated directives values types bindings functions classes typeDeclarations calls scopes exits assignments imports exports envReads callFallbacks urls syntaxErrors',
  'kind=unknown|undefined',
  'kind=literal value',
  'kind=template parts',
  'kind=import module name',
  'kind=local binding',
  'kind=global name',
  'kind=parameter function index',
  'kind=this|super|class class',
  'kind=member object name',
  'kind=index object key',
  'kind=element of',
  'kind=result call',
  'kind=object properties spreads line',
  'name value line',
  'kind=array elements line',
  'kind=function function',
  'kind=env name',
  'kind=either values',
  'kind=either values condition',
  'kind=binary operator left right',
  'kind=unary operator value',
  'kind=typed value type',
  'kind=reference value arguments',
  'kind=primitive name',
  'kind=array of',
  'kind=union|intersection types',
  'kind=function generics parameters returns',
  'kind=object members',
  'name type',
  'kind=typeof value',
  'kind=member of name',
  'kind=parameter name of',
  'name kind=const|let|var|function|class|enum|type|namespace|catch|parameter function values type line',
  'name kind=module|function|arrow|method|constructor|getter|setter|static-block parent class generics parameters returns returnType async line endLine directives',
  'name type default rest decorators',
  'name extends implements members constructorFunction decorators abstract line endLine',
  'name static kind=field values type decorators line',
  'name static line kind=field|method|getter|setter values type decorators',
  'name binding type extends line',
  'kind=call|new|decorator|jsx|tagged callee arguments typeArguments function scope use optional line endLine',
  'kind=loop loop parent function line endLine',
  'form label condition counter initial over',
  'kind=try parent function line endLine',
  'kind=catch try binding explained parent function line endLine',
  'kind=finally try parent function line endLine',
  'kind=branch condition side parent function line endLine',
  'kind=throw|return|break|continue value label function scope line',
  'target operator value function scope line',
  'module kind=static|type|dynamic|require|re-export line',
  'kind=value name value line',
  'kind=star module line',
  'name key fallbacks function line',
  'value function line',
  'line message',
].flatMap(toShapes);

/** `name kind=a|b line` is two shapes. */
function toShapes(written: string): readonly Shape[] {
  const [, kinds] = /\bkind=(\S+)/.exec(written) ?? [];
  const keys = written.replace(/=\S+/, '').split(' ');
  return kinds === undefined ? [{ keys, kind: null }] : kinds.split('|').map((kind) => ({ keys, kind }));
}
